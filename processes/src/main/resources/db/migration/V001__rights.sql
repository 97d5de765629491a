-- The application's own user reads and writes rows; only the owner shapes tables.
GRANT USAGE ON SCHEMA portal TO loive_app;
