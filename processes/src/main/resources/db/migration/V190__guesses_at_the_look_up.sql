-- Guesses at the look-up, each counted before it is compared, by code and by where it came from: as a number that is no
-- address and tells none. They go every night.
DROP TABLE lookup_failure;
CREATE TABLE lookup_guess (
    id     uuid PRIMARY KEY,
    code   text NOT NULL,
    origin text NOT NULL,
    at     timestamptz NOT NULL
);
COMMENT ON COLUMN lookup_guess.origin IS 'Keyed sum of the address that the guess came from';
CREATE INDEX lookup_guess_of_code ON lookup_guess (code, origin, at);
CREATE INDEX lookup_guess_of_origin ON lookup_guess (origin, at);
CREATE INDEX lookup_guess_by_age ON lookup_guess (at);
GRANT SELECT, INSERT, DELETE ON lookup_guess TO loive_app;
