-- Administrative units (đơn vị hành chính) and the offices and facilities that serve them.
CREATE TABLE administrative_unit (
    code        text PRIMARY KEY,
    parent_code text REFERENCES administrative_unit,
    kind        text NOT NULL CHECK (kind IN ('province', 'district', 'commune', 'ward', 'special-zone')),
    full_name   text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date
);
COMMENT ON TABLE administrative_unit IS 'Provinces and communes with their dates of validity';

CREATE TABLE unit (
    id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]+$'),
    kind        text NOT NULL,
    name_vi     text NOT NULL,
    name_en     text NOT NULL,
    parent      text REFERENCES unit,
    agency_code text UNIQUE CHECK (agency_code ~ '^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$'),
    territory   text REFERENCES administrative_unit,
    email       text,
    valid_from  date NOT NULL DEFAULT DATE '2026-01-01',
    valid_to    date
);
COMMENT ON TABLE unit IS 'Offices and facilities that take part in the portal; the realm has a group of the same name';

GRANT SELECT ON administrative_unit, unit TO loive_app;
