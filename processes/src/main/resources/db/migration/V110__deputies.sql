-- Deputies (người được ủy quyền xử lý thay): while it lasts, the deputy has the other's posts at one unit beside his own.
CREATE TABLE deputy (
    id          uuid PRIMARY KEY,
    account     text NOT NULL,
    name        text NOT NULL,
    deputy      text NOT NULL CHECK (deputy <> account),
    deputy_name text NOT NULL,
    unit        text NOT NULL REFERENCES unit,
    from_at     timestamptz NOT NULL,
    until_at    timestamptz NOT NULL CHECK (until_at >= from_at),
    named_by    text NOT NULL,
    reason      text NOT NULL
);
COMMENT ON COLUMN deputy.account IS 'Whose posts they are';
COMMENT ON COLUMN deputy.until_at IS 'The first moment at which it no longer holds';
CREATE INDEX deputy_of_deputy ON deputy (deputy, until_at);
CREATE INDEX deputy_at_unit ON deputy (unit, until_at);

-- What was changed about deputies: appended to, and nothing else, by rights and by trigger.
CREATE TABLE deputy_history (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    act        text NOT NULL CHECK (act IN ('named', 'ended')),
    deputy     uuid NOT NULL REFERENCES deputy,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    effect     timestamptz NOT NULL,
    reason     text NOT NULL
);
COMMENT ON COLUMN deputy_history.effect IS 'From when the change counts';
CREATE INDEX deputy_history_of_deputy ON deputy_history (deputy, seq);

CREATE TRIGGER deputy_history_keeps_rows BEFORE UPDATE OR DELETE ON deputy_history
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER deputy_history_keeps_all BEFORE TRUNCATE ON deputy_history
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();

GRANT SELECT, INSERT ON deputy, deputy_history TO loive_app;
GRANT UPDATE (until_at) ON deputy TO loive_app;
