-- Lists are read page by page: the queue by deadline, then first come, first served; a family's applications newest first.
DROP INDEX work_item_waiting, work_item_mine, application_of_owner;
CREATE INDEX work_item_waiting ON work_item (unit, due_at, created_at, task) WHERE state IN ('OPEN', 'CLAIMED');
CREATE INDEX work_item_mine ON work_item (assignee, due_at, created_at, task) WHERE state = 'CLAIMED';
CREATE INDEX application_of_owner ON application (owner, submitted_at DESC, code DESC);
