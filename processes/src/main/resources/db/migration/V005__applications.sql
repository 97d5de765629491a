-- A draft is not an application: it lives in its own table and goes when it is stale.
CREATE TABLE draft (
    id         uuid PRIMARY KEY,
    owner      text NOT NULL,
    service    text NOT NULL,
    form       jsonb NOT NULL,
    step       text NOT NULL,
    version    integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX draft_of_owner ON draft (owner, updated_at DESC);
CREATE INDEX draft_by_age ON draft (updated_at);

CREATE TABLE application (
    code              text PRIMARY KEY,
    service           text NOT NULL,
    procedure_version integer NOT NULL,
    route             text NOT NULL,
    owner             text NOT NULL,
    language          text NOT NULL,
    state             text NOT NULL,
    form              jsonb NOT NULL,
    person_name       text NOT NULL,
    person_name_plain text NOT NULL,
    email             text,
    lookup_pin        text NOT NULL,
    commune_unit      text NOT NULL REFERENCES unit,
    facility          text REFERENCES unit,
    declined_by       text NOT NULL,
    submitted_at      timestamptz NOT NULL,
    changed_at        timestamptz NOT NULL,
    due_at            timestamptz NOT NULL,
    paused_at         timestamptz,
    answer_by         timestamptz,
    commune_clock_from timestamptz NOT NULL,
    commune_due_at    timestamptz NOT NULL,
    pauses            jsonb NOT NULL,
    asked             jsonb,
    reason            text,
    prepared_by       text,
    admission_on      date,
    waiting_since     timestamptz,
    version           integer NOT NULL,
    FOREIGN KEY (service, procedure_version) REFERENCES procedure_version
);
COMMENT ON COLUMN application.due_at IS 'By when the family hears; moves with each step';
COMMENT ON COLUMN application.commune_due_at IS 'The one clock that both commune steps share';
COMMENT ON COLUMN application.prepared_by IS 'Who reviewed at the commune: he may not sign';
COMMENT ON COLUMN application.asked IS 'The open supplement request: fields, papers, reason';
CREATE INDEX application_of_owner ON application (owner, submitted_at DESC);
CREATE INDEX application_of_commune ON application (commune_unit, submitted_at DESC);

-- One row per agency and day; the row's lock makes codes without gaps and doubles.
CREATE TABLE dossier_sequence (
    agency text NOT NULL,
    day    date NOT NULL,
    last   integer NOT NULL,
    PRIMARY KEY (agency, day)
);

CREATE TABLE idempotency_key (
    account    text NOT NULL,
    key        text NOT NULL,
    request    text NOT NULL,
    code       text,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (account, key)
);
COMMENT ON COLUMN idempotency_key.request IS 'SHA-256 of the request that used the key first';

CREATE TABLE lookup_failure (
    code text NOT NULL,
    at   timestamptz NOT NULL
);
CREATE INDEX lookup_failure_of_code ON lookup_failure (code, at);

GRANT SELECT, INSERT, UPDATE, DELETE ON draft, lookup_failure, idempotency_key TO loive_app;
GRANT SELECT, INSERT, UPDATE ON application, dossier_sequence TO loive_app;
