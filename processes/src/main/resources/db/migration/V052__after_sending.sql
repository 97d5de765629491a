-- What a family says after it has sent an application: how satisfied it is, and what it asks the unit.
CREATE TABLE rating (
    code       text PRIMARY KEY REFERENCES application,
    value      text NOT NULL CHECK (value IN ('very-satisfied', 'satisfied', 'not-satisfied')),
    words      text NOT NULL,
    rated_at   timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
COMMENT ON TABLE rating IS 'The official scale (mức độ hài lòng); not a part of the history that officials read';

CREATE TABLE conversation (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code    text NOT NULL REFERENCES application,
    account text NOT NULL,
    name    text NOT NULL,
    unit    text REFERENCES unit,
    text    text NOT NULL,
    at      timestamptz NOT NULL
);
COMMENT ON COLUMN conversation.unit IS 'The unit that answers; none when the family writes';
CREATE INDEX conversation_of_application ON conversation (code, id);

GRANT SELECT, INSERT, UPDATE ON rating TO loive_app;
GRANT SELECT, INSERT ON conversation TO loive_app;
