-- Nobody raises his own limit: the portal reads the quotas, and only the tables' owner changes them.
REVOKE UPDATE ON quota FROM loive_app;

-- Since when an identifier has its account, the database says.
ALTER TABLE account_sub ALTER COLUMN at SET DEFAULT clock_timestamp();
REVOKE INSERT ON account_sub FROM loive_app;
GRANT INSERT (sub, account) ON account_sub TO loive_app;
