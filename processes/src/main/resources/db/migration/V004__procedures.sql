-- The catalogue of services; an application keeps the version under which it was filed.
CREATE TABLE procedure_version (
    service     text NOT NULL,
    version     integer NOT NULL,
    name_vi     text NOT NULL,
    name_en     text NOT NULL,
    route       text NOT NULL,
    process_key text NOT NULL,
    legal_basis text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date,
    PRIMARY KEY (service, version)
);
COMMENT ON COLUMN procedure_version.legal_basis IS 'To be verified against the gazette before a release';

INSERT INTO procedure_version VALUES (
    'public-facility-rehab', 1,
    'Cai nghiện ma túy tự nguyện tại cơ sở công lập',
    'Voluntary rehabilitation at a public facility',
    'commune-district-facility', 'public-facility-rehab',
    'Luật 73/2021/QH14 Điều 31; Nghị định 116/2021/NĐ-CP Điều 28-30, 35-39',
    DATE '2022-01-01', NULL);

GRANT SELECT ON procedure_version TO loive_app;
