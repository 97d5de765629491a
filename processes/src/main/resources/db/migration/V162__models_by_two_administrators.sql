-- A model is deployed by two administrators: one asks for it, another agrees or refuses. What was asked for is kept as it was
-- checked, byte by byte, and nothing else is deployed.
CREATE TABLE model_request (
    file       uuid PRIMARY KEY REFERENCES model_file,
    at         timestamptz NOT NULL,
    running    integer NOT NULL,
    content    text NOT NULL,
    digest     text NOT NULL,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    reason     text NOT NULL
);
COMMENT ON COLUMN model_request.running IS 'The version with which it was compared';
COMMENT ON COLUMN model_request.digest IS 'SHA-256 of the content';
CREATE TABLE model_refused (
    file       uuid PRIMARY KEY REFERENCES model_request,
    at         timestamptz NOT NULL,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    reason     text NOT NULL
);
CREATE TRIGGER model_request_keeps_rows BEFORE UPDATE OR DELETE ON model_request
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER model_request_keeps_all BEFORE TRUNCATE ON model_request
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER model_refused_keeps_rows BEFORE UPDATE OR DELETE ON model_refused
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER model_refused_keeps_all BEFORE TRUNCATE ON model_refused
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
GRANT SELECT, INSERT ON model_request, model_refused TO loive_app;

-- Whoever asked does not agree, not even by a statement of the application's own account.
CREATE FUNCTION model_needs_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM portal.model_request r WHERE r.file = NEW.file AND r.by_account <> NEW.by_account) THEN
        RAISE EXCEPTION 'A model is deployed by two administrators' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER model_deployed_by_two BEFORE INSERT ON model_deployed
    FOR EACH ROW EXECUTE FUNCTION model_needs_two();
