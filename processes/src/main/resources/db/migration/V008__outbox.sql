-- Messages to people: written in the act's transaction, sent afterwards, kept with what became of them.
CREATE TABLE outbox (
    id           uuid PRIMARY KEY,
    once         text UNIQUE,
    code         text NOT NULL,
    recipient    text NOT NULL,
    language     text NOT NULL,
    template     text NOT NULL,
    params       jsonb NOT NULL,
    created_at   timestamptz NOT NULL,
    next_try_at  timestamptz NOT NULL,
    tries        integer NOT NULL,
    sent_at      timestamptz,
    failed_at    timestamptz,
    last_error   text
);
COMMENT ON COLUMN outbox.once IS 'Names a message that a repeated step must not send twice';
CREATE INDEX outbox_waiting ON outbox (next_try_at) WHERE sent_at IS NULL AND failed_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON outbox TO loive_app;
