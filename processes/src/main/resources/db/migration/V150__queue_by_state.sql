-- The queue is narrowed to a state of the application inside the same index.
ALTER TABLE work_item ADD COLUMN stands text;
COMMENT ON COLUMN work_item.stands IS 'The state of the application while the task waits, as application.state; afterwards the one it waited in';
UPDATE work_item SET stands = application.state FROM application WHERE application.code = work_item.code;
ALTER TABLE work_item ALTER COLUMN stands SET NOT NULL;

DROP INDEX work_item_waiting, work_item_waiting_in_province, work_item_newest, work_item_newest_in_province,
    work_item_by_name;
CREATE INDEX work_item_waiting ON work_item (unit, step, due_at, created_at, task, state, service, stands)
    WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_waiting_in_province
    ON work_item (province, step, due_at, created_at, task, state, service, stands) WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_newest ON work_item (unit, step, created_at, task, state, service, stands)
    WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_newest_in_province ON work_item (province, step, created_at, task, state, service, stands)
    WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_by_name ON work_item (unit, step, person_name_plain, task, state, service, stands)
    WHERE state IN ('OPEN', 'CLAIMED');
