-- Who opened the record of a person, by what right; a look without a right has the right 'none'. Appended to, never changed.
CREATE TABLE record_read (
    seq      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL,
    code     text NOT NULL,
    account  text NOT NULL,
    name     text NOT NULL,
    role     text NOT NULL,
    unit     text,
    by_right text NOT NULL CHECK (by_right IN ('WORK', 'AUDIT', 'NONE')),
    through  text NOT NULL CHECK (through IN ('PAGE', 'REST', 'EXPORT', 'PAPER'))
);
COMMENT ON COLUMN record_read.by_right IS 'WORK: it was or is at his unit; AUDIT: he is an auditor; NONE: he was refused';
CREATE INDEX record_read_of_application ON record_read (code, at, seq);

CREATE TRIGGER record_read_keeps_rows BEFORE UPDATE OR DELETE ON record_read
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER record_read_keeps_all BEFORE TRUNCATE ON record_read
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();

GRANT SELECT, INSERT ON record_read TO loive_app;
