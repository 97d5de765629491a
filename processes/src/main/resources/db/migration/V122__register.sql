-- The register (sổ theo dõi hồ sơ): which applications have been at which step of which unit, in the order of their coming.
CREATE TABLE register_entry (
    unit         text NOT NULL REFERENCES unit,
    step         text NOT NULL,
    code         text NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (unit, step, code)
);
COMMENT ON TABLE register_entry IS 'Written by a trigger with each task, once per unit, step and application; it stays when the task is done';

INSERT INTO register_entry
SELECT DISTINCT w.unit, w.step, w.code, a.submitted_at FROM work_item w JOIN application a ON a.code = w.code;
CREATE INDEX register_in_order ON register_entry (unit, step, submitted_at, code);
CREATE INDEX register_of_application ON register_entry (code);
CREATE INDEX application_in_order ON application (submitted_at, code);

CREATE FUNCTION work_item_is_registered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO portal.register_entry
    SELECT NEW.unit, NEW.step, a.code, a.submitted_at FROM portal.application a WHERE a.code = NEW.code
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
-- at the end of the transaction, in which the application itself may come after its task
CREATE CONSTRAINT TRIGGER work_item_registered AFTER INSERT ON work_item DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION work_item_is_registered();

CREATE TABLE register_choice (
    account    text PRIMARY KEY,
    columns    text NOT NULL CHECK (columns ~ '^[a-z]+(,[a-z]+)*$'),
    changed_at timestamptz NOT NULL
);
COMMENT ON TABLE register_choice IS 'Which columns somebody wants to see, and to take away';

GRANT SELECT, INSERT ON register_entry TO loive_app;
GRANT SELECT, INSERT, UPDATE ON register_choice TO loive_app;
