-- A rare name among very many waiting tasks is found by its groups of three letters. Where the server has no pg_trgm,
-- or the owner may not add it, the search reads what waits at the place instead: slower, and no less right.
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm')
            AND (has_database_privilege(current_user, current_database(), 'CREATE')
                OR EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm')) THEN
        CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA portal;
        EXECUTE format('CREATE INDEX work_item_sought ON work_item USING gin (sought %I.gin_trgm_ops)'
            || ' WHERE state IN (''OPEN'', ''CLAIMED'')',
            (SELECT nspname FROM pg_extension JOIN pg_namespace space ON space.oid = extnamespace WHERE extname = 'pg_trgm'));
    END IF;
END
$$;
