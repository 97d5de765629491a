-- Which place took over another's people when it ended.
ALTER TABLE administrative_unit ADD COLUMN merged_into text REFERENCES administrative_unit;
COMMENT ON COLUMN administrative_unit.merged_into IS 'The place that took its people over; empty while it stands, or when nobody says';
