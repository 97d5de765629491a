-- A person is the identity provider's identifier (sub), not his login, which somebody else may have one day. What the other
-- tables hold as an account is a name that is given once and stays; here stands to whom it belongs.
CREATE TABLE account (
    name  text PRIMARY KEY CHECK (name <> '' AND length(name) <= 255),
    since timestamptz NOT NULL,
    waits boolean NOT NULL
);
COMMENT ON COLUMN account.since IS 'From when on something may be kept under this name';
COMMENT ON COLUMN account.waits IS 'Kept under a login before identifiers were known, and its owner has not come since';

CREATE TABLE account_sub (
    sub     text PRIMARY KEY CHECK (sub <> '' AND length(sub) <= 255),
    account text NOT NULL REFERENCES account,
    at      timestamptz NOT NULL
);
CREATE INDEX account_sub_of_account ON account_sub (account);

GRANT SELECT, INSERT ON account, account_sub TO loive_app;
GRANT UPDATE (waits) ON account TO loive_app;

-- Every login of before waits for the one who had it at the first moment of which anything is known. Posts that no
-- administrator gave are from the demo world's list, and count from today.
INSERT INTO account (name, since, waits)
SELECT name, min(at), true
FROM (
    SELECT owner AS name, created_at AS at FROM draft
    UNION ALL SELECT owner, submitted_at FROM application
    UNION ALL SELECT account, created_at FROM idempotency_key
    UNION ALL SELECT assignee, coalesce(claimed_at, ended_at, now()) FROM work_item WHERE assignee IS NOT NULL
    UNION ALL SELECT account, at FROM history
    UNION ALL SELECT owner_account, uploaded_at FROM attachment
    UNION ALL SELECT account, changed_at FROM contact_choice
    UNION ALL SELECT account, at FROM conversation
    UNION ALL SELECT p.account, coalesce((SELECT min(h.at) FROM post_history h WHERE h.post = p.id), now()) FROM post p
    UNION ALL SELECT account, at FROM post_history
    UNION ALL SELECT by_account, at FROM post_history
    UNION ALL SELECT account, at FROM record_read
    UNION ALL SELECT instead_account, at FROM record_read WHERE instead_account IS NOT NULL
    UNION ALL SELECT account, created_at FROM saved_view
    UNION ALL SELECT d.account, h.at FROM deputy d JOIN deputy_history h ON h.deputy = d.id
    UNION ALL SELECT d.deputy, h.at FROM deputy d JOIN deputy_history h ON h.deputy = d.id
    UNION ALL SELECT by_account, at FROM deputy_history
    UNION ALL SELECT account, seen_at FROM last_look
    UNION ALL SELECT account, at FROM kept_words
    UNION ALL SELECT by_account, at FROM capacity_change
    UNION ALL SELECT account, at FROM search_log
    UNION ALL SELECT account, changed_at FROM register_choice
    UNION ALL SELECT by_account, at FROM message_wording
    UNION ALL SELECT by_account, at FROM office_hours_history
    UNION ALL SELECT by_account, at FROM unit_list
    UNION ALL SELECT by_account, at FROM unit_list_taken
    UNION ALL SELECT by_account, at FROM step_term
    UNION ALL SELECT by_account, at FROM model_file
    UNION ALL SELECT by_account, at FROM model_deployed
) AS traces (name, at)
WHERE name NOT IN ('', 'system')
GROUP BY name;

-- What the portal does by itself is kept under this name, and nobody is it.
INSERT INTO account (name, since, waits) VALUES ('system', '-infinity', false);

-- A post is given to an account that the provider knows: whatever login a realm allows can have one.
ALTER TABLE post DROP CONSTRAINT post_account_check;
ALTER TABLE post ADD CONSTRAINT post_account_check CHECK (account <> '' AND length(account) <= 255);
