-- How much one account may do in a day. The limits are data: a row is changed, not a program.
CREATE TABLE quota (
    kind       text PRIMARY KEY,
    most       integer NOT NULL CHECK (most > 0),
    most_bytes bigint NOT NULL CHECK (most_bytes >= 0)
);
COMMENT ON COLUMN quota.most IS 'So many in 24 hours from midnight in Viet Nam; of applications-open, so many at once';
INSERT INTO quota VALUES
    ('papers', 200, 524288000),
    ('drafts', 30, 0),
    ('applications', 10, 0),
    ('applications-open', 8, 0);

CREATE TABLE quota_use (
    account text NOT NULL,
    kind    text NOT NULL REFERENCES quota,
    day     date NOT NULL,
    number  integer NOT NULL,
    bytes   bigint NOT NULL,
    PRIMARY KEY (account, kind, day)
);
GRANT SELECT, UPDATE ON quota TO loive_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON quota_use TO loive_app;
