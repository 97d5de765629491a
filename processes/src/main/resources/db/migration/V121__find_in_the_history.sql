-- Applications are found by words without accents: name, code, address, and every name that their commune has or had.
CREATE FUNCTION plain(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT lower(translate(regexp_replace(normalize(said, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
$$;
COMMENT ON FUNCTION plain IS 'Small letters without accents, as PersonName.searchable writes them';

CREATE TABLE former_commune_name (
    code      text NOT NULL REFERENCES administrative_unit,
    full_name text NOT NULL,
    until     date NOT NULL,
    PRIMARY KEY (code, full_name)
);
COMMENT ON TABLE former_commune_name IS 'How a unit of the official list was called before a newer list, and the day of that list';

CREATE FUNCTION application_words(person text, application text, form jsonb) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT to_tsvector('simple', regexp_replace(portal.plain(concat_ws(' ', person, application,
        form ->> 'person.address', string_agg(called.full_name, ' '))), '[^a-z0-9]+', ' ', 'g'))
      FROM (WITH RECURSIVE upwards AS (
                SELECT code, parent_code, full_name FROM portal.administrative_unit WHERE code = form ->> 'person.commune'
                UNION ALL
                SELECT above.code, above.parent_code, above.full_name
                  FROM upwards JOIN portal.administrative_unit above ON above.code = upwards.parent_code
            )
            SELECT full_name FROM upwards
            UNION ALL
            SELECT before.full_name FROM upwards JOIN portal.former_commune_name before ON before.code = upwards.code) called
$$;

ALTER TABLE application ADD COLUMN words tsvector;
COMMENT ON COLUMN application.words IS 'What the search looks through, written by a trigger';
UPDATE application SET words = application_words(person_name, code, form);
CREATE INDEX application_of_words ON application USING gin (words);
CREATE INDEX application_of_a_commune ON application ((form ->> 'person.commune'));

CREATE FUNCTION application_is_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.words := portal.application_words(NEW.person_name, NEW.code, NEW.form);
    RETURN NEW;
END
$$;
CREATE TRIGGER application_written BEFORE INSERT OR UPDATE OF form, person_name ON application
    FOR EACH ROW EXECUTE FUNCTION application_is_written();

-- a newer list calls a commune otherwise: the old name stays, and its applications are found by both
CREATE FUNCTION commune_is_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO portal.former_commune_name VALUES (OLD.code, OLD.full_name, current_date)
        ON CONFLICT (code, full_name) DO UPDATE SET until = excluded.until;
    UPDATE portal.application SET words = portal.application_words(person_name, code, form)
        WHERE form ->> 'person.commune' = OLD.code;
    RETURN NULL;
END
$$;
CREATE TRIGGER administrative_unit_renamed AFTER UPDATE OF full_name ON administrative_unit
    FOR EACH ROW WHEN (OLD.full_name IS DISTINCT FROM NEW.full_name) EXECUTE FUNCTION commune_is_renamed();

-- the search over everything goes through time, or through what one person or one unit did
CREATE INDEX history_in_time ON history (at, seq);
CREATE INDEX history_of_account ON history (account, at, seq);
CREATE INDEX history_at_unit ON history (unit, at, seq) WHERE unit IS NOT NULL;
CREATE INDEX record_read_in_time ON record_read (at, seq);
CREATE INDEX record_read_of_account ON record_read (account, at, seq);
CREATE INDEX record_read_refused ON record_read (at, seq) WHERE by_right = 'NONE';

-- Who searched for what, and who took what away.
CREATE TABLE search_log (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    account text NOT NULL,
    name    text NOT NULL,
    role    text NOT NULL,
    unit    text,
    kind    text NOT NULL CHECK (kind IN ('HistorySearched', 'RegisterSearched', 'RegisterExported')),
    asked   jsonb NOT NULL
);
CREATE INDEX search_log_in_time ON search_log (at, seq);
CREATE TRIGGER search_log_keeps_rows BEFORE UPDATE OR DELETE ON search_log
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER search_log_keeps_all BEFORE TRUNCATE ON search_log
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();

GRANT SELECT ON former_commune_name TO loive_app;
GRANT SELECT, INSERT ON search_log TO loive_app;
