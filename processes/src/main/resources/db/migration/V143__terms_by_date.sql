-- How long steps may take, where an administrator has changed it from a day on: applications keep what counted when they were
-- filed. Of several lines for the same day the newest counts, and none is ever lost.
CREATE TABLE step_term (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    route      text NOT NULL,
    step       text NOT NULL,
    term       text NOT NULL CHECK (term ~ '^[1-9][0-9]{0,3}(h|wd|d|m)$'),
    valid_from date NOT NULL,
    source     text NOT NULL,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    reason     text NOT NULL
);
COMMENT ON COLUMN step_term.valid_from IS 'Applications that are filed from this day on';
COMMENT ON COLUMN step_term.source IS 'The legal text that says so';

CREATE TRIGGER step_term_keeps_rows BEFORE UPDATE OR DELETE ON step_term
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER step_term_keeps_all BEFORE TRUNCATE ON step_term
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
GRANT SELECT, INSERT ON step_term TO loive_app;
