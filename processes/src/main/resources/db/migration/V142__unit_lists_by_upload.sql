-- Lists of administrative units that administrators have uploaded, and which of them were taken over by whom and why.
CREATE TABLE unit_list (
    id         uuid PRIMARY KEY,
    at         timestamptz NOT NULL,
    name       text NOT NULL,
    content    bytea NOT NULL,
    by_account text NOT NULL,
    by_name    text NOT NULL
);
COMMENT ON COLUMN unit_list.name IS 'What the file was called';

CREATE TABLE unit_list_taken (
    list       uuid PRIMARY KEY REFERENCES unit_list,
    at         timestamptz NOT NULL,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    reason     text NOT NULL,
    added      integer NOT NULL,
    changed    integer NOT NULL,
    ended      integer NOT NULL
);
CREATE INDEX unit_list_taken_newest ON unit_list_taken (at DESC);

CREATE TRIGGER unit_list_keeps_rows BEFORE UPDATE OR DELETE ON unit_list
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER unit_list_keeps_all BEFORE TRUNCATE ON unit_list
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER unit_list_taken_keeps_rows BEFORE UPDATE OR DELETE ON unit_list_taken
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER unit_list_taken_keeps_all BEFORE TRUNCATE ON unit_list_taken
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();

GRANT SELECT, INSERT ON unit_list, unit_list_taken TO loive_app;
-- the list itself is written by the portal now, too, row by row, never removed; its former names are kept by trigger
GRANT INSERT, UPDATE ON administrative_unit, former_commune_name TO loive_app;
