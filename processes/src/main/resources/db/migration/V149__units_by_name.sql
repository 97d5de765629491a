-- The register is sorted by the unit that has an application: its name is put into the order of Viet Nam once, not per line.
ALTER TABLE unit ADD COLUMN name_key text COLLATE "C" GENERATED ALWAYS AS (portal.sort_key(name_vi)) STORED;
COMMENT ON COLUMN unit.name_key IS 'What units are sorted by';
