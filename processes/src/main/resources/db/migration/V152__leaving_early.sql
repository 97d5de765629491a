-- Whoever goes before his term ends: on which day, and why.
ALTER TABLE rehabilitation_case ADD COLUMN left_on date, ADD COLUMN left_why text;
COMMENT ON COLUMN rehabilitation_case.left_on IS 'The day on which the person went before the term ended; empty while he has not';
GRANT UPDATE (left_on, left_why) ON rehabilitation_case TO loive_app;
