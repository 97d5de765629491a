-- What waits for whom: our own table, written by the task events in the engine's transaction.
CREATE TABLE work_item (
    task         text PRIMARY KEY,
    code         text NOT NULL REFERENCES application DEFERRABLE INITIALLY DEFERRED,
    service      text NOT NULL,
    step         text NOT NULL,
    unit         text NOT NULL REFERENCES unit,
    state        text NOT NULL CHECK (state IN ('OPEN', 'CLAIMED', 'DONE', 'CANCELLED')),
    assignee     text,
    assignee_name text,
    person_name  text NOT NULL,
    person_name_plain text NOT NULL,
    created_at   timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    claimed_at   timestamptz,
    ended_at     timestamptz,
    late         boolean NOT NULL,
    outcome      text,
    version      integer NOT NULL
);
CREATE INDEX work_item_waiting ON work_item (unit, due_at, task) WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_mine ON work_item (assignee, due_at, task) WHERE state = 'CLAIMED';
CREATE INDEX work_item_done ON work_item (assignee, ended_at DESC) WHERE state = 'DONE';
CREATE INDEX work_item_of_application ON work_item (code);

GRANT SELECT, INSERT, UPDATE ON work_item TO loive_app;
