-- Everybody who has checked an application for the signature, in whatever round, himself or as somebody's deputy.
CREATE TABLE prepared (
    code    text NOT NULL REFERENCES application,
    account text NOT NULL,
    PRIMARY KEY (code, account)
);
INSERT INTO prepared (code, account)
SELECT code, prepared_by FROM application WHERE prepared_by IS NOT NULL
UNION
SELECT h.code, who.account
FROM history h
JOIN application a ON a.code = h.code
CROSS JOIN LATERAL (VALUES (h.account), (h.details -> 'insteadOf' ->> 'account')) AS who (account)
WHERE h.kind IN ('ReviewedAtCommune', 'SupplementRequested') AND who.account IS NOT NULL;
COMMENT ON COLUMN application.prepared_by IS 'Who forwarded it last; all who may not sign it are in prepared';
GRANT SELECT, INSERT ON prepared TO loive_app;
