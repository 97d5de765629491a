-- The history of acts: the application's user can append and read, nothing else, by rights and by trigger.
CREATE SEQUENCE history_seq INCREMENT BY 50;
CREATE TABLE history (
    seq     bigint PRIMARY KEY DEFAULT nextval('history_seq'),
    at      timestamptz NOT NULL,
    code    text NOT NULL,
    kind    text NOT NULL,
    account text NOT NULL,
    name    text NOT NULL,
    role    text NOT NULL,
    unit    text,
    details jsonb NOT NULL
);
CREATE INDEX history_of_application ON history (code, seq);

CREATE FUNCTION history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history of acts can only be appended to' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER history_keeps_rows BEFORE UPDATE OR DELETE ON history
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER history_keeps_all BEFORE TRUNCATE ON history
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();

GRANT SELECT, INSERT ON history TO loive_app;
GRANT USAGE ON SEQUENCE history_seq TO loive_app;
