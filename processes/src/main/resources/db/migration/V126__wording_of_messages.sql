-- How messages are worded, where an administrator has changed it: the newest line of a key counts, and none is ever lost.
CREATE TABLE message_wording (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    key        text NOT NULL,
    language   text NOT NULL CHECK (language IN ('vi', 'en')),
    wording    text,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    reason     text NOT NULL
);
COMMENT ON COLUMN message_wording.key IS 'The template; with sms. before it, its short form';
COMMENT ON COLUMN message_wording.wording IS 'Empty when the portal''s own words count again';
CREATE INDEX message_wording_newest ON message_wording (language, key, seq DESC);

CREATE TRIGGER message_wording_keeps_rows BEFORE UPDATE OR DELETE ON message_wording
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER message_wording_keeps_all BEFORE TRUNCATE ON message_wording
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();

GRANT SELECT, INSERT ON message_wording TO loive_app;
