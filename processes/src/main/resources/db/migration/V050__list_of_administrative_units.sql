-- The official list is imported from a file: what stands in it, and when a row was last changed.
ALTER TABLE administrative_unit
    ADD COLUMN listed     boolean NOT NULL DEFAULT true,
    ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now(),
    ADD CHECK (valid_to IS NULL OR valid_to >= valid_from);
COMMENT ON COLUMN administrative_unit.listed IS 'Stands in the official list: missing in a newer one, it is ended';
COMMENT ON COLUMN administrative_unit.changed_at IS 'The server reads the list anew when this has moved';

CREATE FUNCTION administrative_unit_is_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END
$$;
CREATE TRIGGER administrative_unit_changed BEFORE INSERT OR UPDATE ON administrative_unit
    FOR EACH ROW EXECUTE FUNCTION administrative_unit_is_changed();
