-- Views of the queue that an official keeps for himself; an address holds filters and order, never a person's name.
CREATE TABLE saved_view (
    id         uuid PRIMARY KEY,
    account    text NOT NULL,
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    address    text NOT NULL CHECK (length(address) <= 1000),
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX saved_view_of_account ON saved_view (account, lower(name));
GRANT SELECT, INSERT, DELETE ON saved_view TO loive_app;
GRANT UPDATE (name) ON saved_view TO loive_app;

-- What waits, by name.
CREATE INDEX work_item_by_name ON work_item (unit, step, person_name_plain, task, state, service)
    WHERE state IN ('OPEN', 'CLAIMED');
