-- Whoever opens a record as a deputy is noted with the one for whom he acts.
ALTER TABLE record_read
    ADD COLUMN instead_account text,
    ADD COLUMN instead_name text,
    ADD CONSTRAINT record_read_names_both CHECK ((instead_account IS NULL) = (instead_name IS NULL));
COMMENT ON COLUMN record_read.instead_account IS 'For whom the reader acted as deputy; empty when the right is his own, or the read is older than this column';
