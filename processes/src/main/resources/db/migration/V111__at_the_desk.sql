-- When somebody looked at an application last: what has changed since is marked for him.
CREATE TABLE last_look (
    account   text NOT NULL,
    code      text NOT NULL,
    seen_at   timestamptz NOT NULL,
    before_at timestamptz,
    PRIMARY KEY (account, code)
);
COMMENT ON COLUMN last_look.before_at IS 'The look before this visit; a visit goes on while looks follow one another within half an hour';

-- What somebody has typed at a step and not recorded yet; it goes with the decision.
CREATE TABLE kept_words (
    account text NOT NULL,
    task    text NOT NULL,
    outcome text NOT NULL,
    reason  text NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (account, task)
);
CREATE INDEX kept_words_by_age ON kept_words (at);

GRANT SELECT, INSERT, UPDATE ON last_look TO loive_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON kept_words TO loive_app;
