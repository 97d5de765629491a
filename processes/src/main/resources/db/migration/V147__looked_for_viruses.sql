-- Each paper says whether it was looked through for viruses, when, and by what; papers of before this say nothing.
ALTER TABLE portal.attachment
    ADD COLUMN scan text CHECK (scan IN ('OFF', 'CLEAN')),
    ADD COLUMN scanned_at timestamptz,
    ADD COLUMN scanned_by text CHECK (length(scanned_by) <= 200),
    ADD CONSTRAINT attachment_scan_has_its_moment CHECK ((scan IS NULL) = (scanned_at IS NULL));
COMMENT ON COLUMN portal.attachment.scan IS 'OFF: no scanner was set; CLEAN: it found nothing; empty: not recorded, from before this was';
COMMENT ON COLUMN portal.attachment.scanned_by IS 'The scanner and its signatures, as it names itself';
