-- A read says which paper was opened; and one function keeps every table that can only be appended to.
ALTER TABLE record_read ADD COLUMN paper uuid;
COMMENT ON COLUMN record_read.paper IS 'The paper that was opened; empty when it was the application';

CREATE OR REPLACE FUNCTION history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The table % can only be appended to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

DROP TRIGGER post_history_keeps_rows ON post_history;
DROP TRIGGER post_history_keeps_all ON post_history;
DROP FUNCTION post_history_is_append_only();
CREATE TRIGGER post_history_keeps_rows BEFORE UPDATE OR DELETE ON post_history
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER post_history_keeps_all BEFORE TRUNCATE ON post_history
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
