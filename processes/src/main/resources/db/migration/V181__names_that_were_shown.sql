-- What somebody searches for stands in no address: the address holds a word that says nothing, and is his alone.
CREATE TABLE search_ticket (
    ticket  text PRIMARY KEY CHECK (ticket ~ '^[A-Za-z0-9_-]{22}$'),
    account text NOT NULL,
    words   jsonb NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE search_ticket IS 'Kept for half a day, the newest fifty of an account; deleted with the next search';
CREATE INDEX search_ticket_of_account ON search_ticket (account, made_at);
CREATE INDEX search_ticket_by_age ON search_ticket (made_at);
GRANT SELECT, DELETE ON search_ticket TO loive_app;
GRANT INSERT (ticket, account, words) ON search_ticket TO loive_app;

-- Whose names somebody was shown in a list, page by page. Appended to, never changed.
CREATE TABLE list_read (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    account text NOT NULL,
    name    text NOT NULL,
    role    text NOT NULL,
    unit    text,
    list    text NOT NULL CHECK (list IN ('queue', 'unit', 'register', 'file', 'places', 'history', 'posts')),
    asked   jsonb NOT NULL,
    keys    text[] NOT NULL CHECK (cardinality(keys) > 0)
);
COMMENT ON COLUMN list_read.asked IS 'In which order, and by which kinds of filters; never the words of a search';
COMMENT ON COLUMN list_read.keys IS 'The lines in the order in which they were shown: codes of applications, accounts of officials';
CREATE INDEX list_read_in_time ON list_read (at, seq);
CREATE INDEX list_read_of_account ON list_read (account, at, seq);
CREATE INDEX list_read_of_key ON list_read USING gin (keys);
CREATE TRIGGER list_read_keeps_rows BEFORE UPDATE OR DELETE ON list_read
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER list_read_keeps_all BEFORE TRUNCATE ON list_read
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
GRANT SELECT, INSERT (account, name, role, unit, list, asked, keys) ON list_read TO loive_app;
