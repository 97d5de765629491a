-- Posts (vị trí công tác): who acts in which role for which unit, from when, until when; the authority for every request.
CREATE TABLE post (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account    text NOT NULL CHECK (account ~ '^[a-z0-9._@-]{2,255}$'),
    name       text NOT NULL,
    name_plain text NOT NULL,
    role       text NOT NULL CHECK (role IN ('commune-officer', 'commune-head', 'district-officer', 'district-head',
                   'facility-officer', 'facility-head', 'counsellor', 'volunteer', 'province-officer')),
    unit       text NOT NULL REFERENCES unit,
    from_at    timestamptz NOT NULL,
    until_at   timestamptz CHECK (until_at >= from_at),
    given_by   text NOT NULL,
    reason     text NOT NULL
);
COMMENT ON COLUMN post.name_plain IS 'The name without accents, in small letters, for the search';
COMMENT ON COLUMN post.until_at IS 'The first moment at which it no longer holds; empty while nobody has ended it';
CREATE INDEX post_of_account ON post (account, from_at) INCLUDE (role, unit, until_at);
CREATE INDEX post_at_unit ON post (unit, from_at);

-- What was changed about posts: appended to, and nothing else, by rights and by trigger.
CREATE TABLE post_history (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    act     text NOT NULL CHECK (act IN ('given', 'ended')),
    post    uuid NOT NULL REFERENCES post,
    account text NOT NULL,
    role    text NOT NULL,
    unit    text NOT NULL,
    by_account text NOT NULL,
    by_name text NOT NULL,
    effect  timestamptz NOT NULL,
    reason  text NOT NULL
);
COMMENT ON COLUMN post_history.effect IS 'From when the change counts';
CREATE INDEX post_history_of_post ON post_history (post, seq);

CREATE FUNCTION post_history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history of posts can only be appended to' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER post_history_keeps_rows BEFORE UPDATE OR DELETE ON post_history
    FOR EACH ROW EXECUTE FUNCTION post_history_is_append_only();
CREATE TRIGGER post_history_keeps_all BEFORE TRUNCATE ON post_history
    FOR EACH STATEMENT EXECUTE FUNCTION post_history_is_append_only();

GRANT SELECT, INSERT ON post, post_history TO loive_app;
GRANT UPDATE (until_at) ON post TO loive_app;
