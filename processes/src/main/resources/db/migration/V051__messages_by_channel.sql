-- A message goes by mail or by SMS, may wait for the morning, and need not be about an application.
ALTER TABLE outbox
    ALTER COLUMN code DROP NOT NULL,
    ADD COLUMN channel text NOT NULL DEFAULT 'email' CHECK (channel IN ('email', 'sms')),
    ADD COLUMN quiet   boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN outbox.quiet IS 'Not between 21:00 and 07:00';

CREATE TABLE contact_choice (
    account    text PRIMARY KEY,
    email      text,
    language   text NOT NULL DEFAULT 'vi',
    channel    text CHECK (channel IN ('email', 'sms', 'none')),
    quiet      boolean NOT NULL DEFAULT true,
    changed_at timestamptz NOT NULL
);
COMMENT ON TABLE contact_choice IS 'How a person wants to be told; without a channel, whatever way there is';
COMMENT ON COLUMN contact_choice.email IS 'The address of the login, for what is not about an application';

GRANT SELECT, INSERT, UPDATE, DELETE ON contact_choice TO loive_app;
