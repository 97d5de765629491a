-- A stolen hour at a desk takes away no more than a day's work has ever needed.
INSERT INTO quota VALUES
    ('exports', 60, 0),
    ('bulk', 200, 20000);
COMMENT ON COLUMN quota.most_bytes IS 'Bytes of a day, 0 for any number; of bulk, tasks';
