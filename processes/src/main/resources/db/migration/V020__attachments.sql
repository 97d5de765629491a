-- Uploaded files: what is known about them, and their bytes apart, so that lists never read content.

CREATE TABLE portal.attachment (
    id uuid PRIMARY KEY,
    owner_account text NOT NULL CHECK (owner_account <> '' AND length(owner_account) <= 255),
    application_code text CHECK (application_code <> '' AND length(application_code) <= 64),
    name text NOT NULL CHECK (name <> '' AND length(name) <= 200),
    content_type text NOT NULL CHECK (content_type <> '' AND length(content_type) <= 100),
    size bigint NOT NULL CHECK (size > 0),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz NOT NULL
);
COMMENT ON COLUMN portal.attachment.application_code IS 'null until the file is handed in; set once';
CREATE INDEX attachment_of_application ON portal.attachment (application_code) WHERE application_code IS NOT NULL;
CREATE INDEX attachment_unbound ON portal.attachment (owner_account, uploaded_at) WHERE application_code IS NULL;

CREATE TABLE portal.attachment_content (
    attachment_id uuid PRIMARY KEY REFERENCES portal.attachment (id) ON DELETE CASCADE,
    content bytea NOT NULL
);
-- the accepted files are compressed already
ALTER TABLE portal.attachment_content ALTER COLUMN content SET STORAGE EXTERNAL;

-- A file that was handed in stays as it is: rights say who may write which column, this says when.
CREATE FUNCTION portal.keep_bound_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.application_code IS NOT NULL THEN
        RAISE EXCEPTION 'attachment % is bound to an application and stays as it is', OLD.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER keep_bound_attachment BEFORE UPDATE OR DELETE ON portal.attachment
    FOR EACH ROW EXECUTE FUNCTION portal.keep_bound_attachment();

GRANT SELECT, INSERT, DELETE ON portal.attachment TO loive_app;
GRANT UPDATE (application_code) ON portal.attachment TO loive_app;
GRANT SELECT, INSERT ON portal.attachment_content TO loive_app;
