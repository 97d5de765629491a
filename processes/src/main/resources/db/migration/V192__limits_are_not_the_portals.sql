-- Nobody raises his own limit: the portal reads the quotas, and only the tables' owner changes them.
REVOKE UPDATE ON quota FROM loive_app;
