-- Process models that administrators have uploaded, and which of them were deployed by whom and why.
CREATE TABLE model_file (
    id         uuid PRIMARY KEY,
    at         timestamptz NOT NULL,
    name       text NOT NULL,
    content    bytea NOT NULL,
    by_account text NOT NULL,
    by_name    text NOT NULL
);
COMMENT ON COLUMN model_file.name IS 'What the file was called';

CREATE TABLE model_deployed (
    file       uuid PRIMARY KEY REFERENCES model_file,
    at         timestamptz NOT NULL,
    model      text NOT NULL,
    version    integer NOT NULL,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    reason     text NOT NULL,
    UNIQUE (model, version)
);

CREATE TRIGGER model_file_keeps_rows BEFORE UPDATE OR DELETE ON model_file
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER model_file_keeps_all BEFORE TRUNCATE ON model_file
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER model_deployed_keeps_rows BEFORE UPDATE OR DELETE ON model_deployed
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER model_deployed_keeps_all BEFORE TRUNCATE ON model_deployed
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
GRANT SELECT, INSERT ON model_file, model_deployed TO loive_app;
