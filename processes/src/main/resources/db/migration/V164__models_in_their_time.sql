-- When a model was asked for, and when it was refused, the database says.
ALTER TABLE model_request ALTER COLUMN at SET DEFAULT clock_timestamp();
ALTER TABLE model_refused ALTER COLUMN at SET DEFAULT clock_timestamp();
REVOKE INSERT ON model_request, model_refused FROM loive_app;
GRANT INSERT (file, running, content, digest, by_account, by_name, reason) ON model_request TO loive_app;
GRANT INSERT (file, by_account, by_name, reason) ON model_refused TO loive_app;
