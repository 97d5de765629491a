-- A deputy counts once a head of the unit has named or confirmed him; what heads have named so far stays as it is.
ALTER TABLE deputy ADD COLUMN confirmed_at timestamptz, ADD COLUMN confirmed_by text;
COMMENT ON COLUMN deputy.confirmed_at IS 'Since when it counts; empty while it waits for the head of the unit';
UPDATE deputy d SET confirmed_at = d.from_at, confirmed_by = d.named_by
WHERE EXISTS (SELECT 1 FROM post p WHERE p.account = d.named_by AND p.unit = d.unit
              AND p.role IN ('commune-head', 'district-head', 'facility-head'))
   OR NOT EXISTS (SELECT 1 FROM post p WHERE p.unit = d.unit
              AND p.role IN ('commune-head', 'district-head', 'facility-head')
              AND (p.until_at IS NULL OR p.until_at > now()));
ALTER TABLE deputy_history DROP CONSTRAINT deputy_history_act_check;
ALTER TABLE deputy_history ADD CONSTRAINT deputy_history_act_check
    CHECK (act IN ('named', 'confirmed', 'refused', 'ended'));
GRANT UPDATE (confirmed_at, confirmed_by) ON deputy TO loive_app;
