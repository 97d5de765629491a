-- A message that cannot reach anybody is set aside by an administrator, so that it is no incident any more.
ALTER TABLE outbox ADD COLUMN set_aside_at timestamptz;
COMMENT ON COLUMN outbox.set_aside_at IS 'When an administrator decided to leave it unsent';
CREATE INDEX outbox_given_up ON outbox (failed_at) WHERE failed_at IS NOT NULL AND set_aside_at IS NULL;
