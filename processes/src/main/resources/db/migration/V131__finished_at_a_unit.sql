-- What was finished at a unit, the latest: for the workload of the last thirty days.
CREATE INDEX work_item_ended ON work_item (unit, ended_at) WHERE state = 'DONE';
