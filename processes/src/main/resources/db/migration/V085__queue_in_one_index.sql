-- A page of the queue is read from one index in its order: for a unit and step, and for all units under a province.
ALTER TABLE work_item
    ADD COLUMN province text REFERENCES unit,
    ADD COLUMN answer_by timestamptz,
    ADD COLUMN sought text GENERATED ALWAYS AS (person_name_plain || ' ' || lower(code)) STORED;
COMMENT ON COLUMN work_item.province IS 'The uppermost unit over the unit where it waits';
COMMENT ON COLUMN work_item.answer_by IS 'Until when the family may answer what this task has asked; empty when nothing is asked any more';
COMMENT ON COLUMN work_item.sought IS 'What the search looks through: the name without accents, and the code';

UPDATE work_item SET province = over.top FROM (
    WITH RECURSIVE way AS (
        SELECT id AS unit, id AS top, parent FROM unit
        UNION ALL
        SELECT way.unit, above.id, above.parent FROM way JOIN unit above ON above.id = way.parent
    )
    SELECT unit, top FROM way WHERE parent IS NULL
) over WHERE over.unit = work_item.unit;
UPDATE work_item SET answer_by = application.answer_by FROM application
    WHERE application.code = work_item.code AND application.state = 'SUPPLEMENT_REQUESTED'
    AND work_item.state = 'DONE' AND work_item.outcome = 'supplement'
    AND work_item.ended_at = (SELECT max(other.ended_at) FROM work_item other WHERE other.code = work_item.code);
ALTER TABLE work_item ALTER COLUMN province SET NOT NULL;

-- state and service come last: what does not fit is left out inside the index
DROP INDEX work_item_waiting, work_item_done;
CREATE INDEX work_item_waiting ON work_item (unit, step, due_at, created_at, task, state, service)
    WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_waiting_in_province ON work_item (province, step, due_at, created_at, task, state, service)
    WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_newest ON work_item (unit, step, created_at, task, state, service)
    WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_newest_in_province ON work_item (province, step, created_at, task, state, service)
    WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_asked ON work_item (unit, step, answer_by, created_at, task) WHERE answer_by IS NOT NULL;
CREATE INDEX work_item_asked_in_province ON work_item (province, step, answer_by, created_at, task)
    WHERE answer_by IS NOT NULL;
CREATE INDEX work_item_done ON work_item (assignee, ended_at, task) WHERE state = 'DONE';
