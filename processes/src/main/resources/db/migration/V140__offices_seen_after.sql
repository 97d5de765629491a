-- What was changed about the close of office hours: appended to, and nothing else, by rights and by trigger.
CREATE TABLE office_hours_history (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    unit       text NOT NULL,
    before     time,
    closes     time,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    reason     text NOT NULL
);
COMMENT ON COLUMN office_hours_history.before IS 'Empty when the unit had no hours of its own';
COMMENT ON COLUMN office_hours_history.closes IS 'Empty when it goes back to the usual hours';
CREATE INDEX office_hours_history_of_unit ON office_hours_history (unit, seq DESC);

CREATE TRIGGER office_hours_history_keeps_rows BEFORE UPDATE OR DELETE ON office_hours_history
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER office_hours_history_keeps_all BEFORE TRUNCATE ON office_hours_history
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
GRANT SELECT, INSERT ON office_hours_history TO loive_app;
