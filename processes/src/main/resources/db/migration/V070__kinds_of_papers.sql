-- Which paper a file is, and what tells a file that is sent once more from a new one.

ALTER TABLE portal.attachment
    ADD COLUMN kind text NOT NULL DEFAULT 'other' CHECK (kind ~ '^[a-z][a-z-]{0,39}$'),
    ADD COLUMN sent_sha256 text CHECK (sent_sha256 ~ '^[0-9a-f]{64}$'),
    ADD COLUMN chosen_with uuid;
COMMENT ON COLUMN portal.attachment.kind IS 'a word of the form: identity, determination-result, …, other';
COMMENT ON COLUMN portal.attachment.sent_sha256 IS 'of the file as it came, before it was made safe';
COMMENT ON COLUMN portal.attachment.chosen_with IS 'the same for photographs that were chosen together and come one by one';
