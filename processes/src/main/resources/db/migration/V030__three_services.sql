-- Which kind of unit receives the person is a matter of the procedure: a public facility, a private one, or a provider.
ALTER TABLE procedure_version ADD COLUMN receiver text NOT NULL DEFAULT 'facility';
COMMENT ON COLUMN procedure_version.receiver IS 'Kind of the units among which the receiving one is named';

INSERT INTO procedure_version
    (service, version, name_vi, name_en, route, process_key, legal_basis, valid_from, receiver) VALUES
    ('home-rehab', 1,
     'Cai nghiện ma túy tự nguyện tại gia đình, cộng đồng',
     'Voluntary rehabilitation at home or in the community',
     'commune-district-facility', 'home-rehab',
     'Luật 73/2021/QH14 Điều 30; Nghị định 116/2021/NĐ-CP Điều 17, 28-34', DATE '2022-01-01', 'provider'),
    ('private-facility-rehab', 1,
     'Cai nghiện ma túy tự nguyện tại cơ sở tư nhân',
     'Voluntary rehabilitation at a private facility',
     'commune-district-facility', 'private-facility-rehab',
     'Luật 73/2021/QH14 Điều 31; Nghị định 116/2021/NĐ-CP Điều 28-30, 35-39', DATE '2022-01-01', 'private-facility');
