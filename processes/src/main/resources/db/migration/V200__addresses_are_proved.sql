-- Nothing but a code goes to an address or a telephone until the code was typed back. What was proved stays; a code that
-- waits is kept as a draw, from which only the portal's secret makes the six digits.
CREATE TABLE contact_proof (
    account text NOT NULL CHECK (account <> ''),
    channel text NOT NULL CHECK (channel IN ('email', 'sms')),
    key     text NOT NULL CHECK (key <> ''),
    address text NOT NULL,
    how     text NOT NULL CHECK (how IN ('code', 'before')),
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (account, channel, key)
);
COMMENT ON COLUMN contact_proof.key IS 'The address as addresses are compared: capitals do not matter';
COMMENT ON COLUMN contact_proof.how IS 'By a code, or in use before codes were asked for';
GRANT SELECT, INSERT (account, channel, key, address, how) ON contact_proof TO loive_app;

CREATE TABLE contact_code (
    account text NOT NULL CHECK (account <> ''),
    channel text NOT NULL CHECK (channel IN ('email', 'sms')),
    key     text NOT NULL CHECK (key <> ''),
    draw    text NOT NULL CHECK (draw ~ '^[0-9a-f]{32}$'),
    sent_at timestamptz NOT NULL,
    tries   integer NOT NULL CHECK (tries BETWEEN 0 AND 5),
    PRIMARY KEY (account, channel, key)
);
COMMENT ON TABLE contact_code IS 'One for each account and address, good for a quarter of an hour; gone every night';
GRANT SELECT, INSERT, DELETE ON contact_code TO loive_app;
GRANT UPDATE (draw, sent_at, tries) ON contact_code TO loive_app;

-- No running family falls silent: where news of an application that is under way went, they go on going.
INSERT INTO contact_proof (account, channel, key, address, how, at)
SELECT a.owner, o.channel,
    translate(o.recipient, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'),
    min(o.recipient), 'before', max(o.sent_at)
FROM application a JOIN outbox o ON o.code = a.code
WHERE o.sent_at IS NOT NULL
    AND a.state NOT IN ('REFUSED_AT_RECEPTION', 'WITHDRAWN', 'REFUSED', 'STOPPED', 'DID_NOT_COME', 'ADMITTED')
    AND (o.channel = 'email' AND o.recipient = a.email OR o.channel = 'sms' AND o.recipient = a.form ->> 'applicant.phone')
GROUP BY 1, 2, 3;

-- The login's own address was once taken over unverified. It comes back with the next draft or application.
UPDATE contact_choice SET email = NULL;

INSERT INTO quota VALUES ('messages', 100, 0), ('codes', 10, 0), ('codes-to-address', 5, 0);
COMMENT ON COLUMN quota_use.account IS 'Of codes-to-address, a keyed number of the address instead';
