-- The register is read by name, too, in the order of Viet Nam: a ă â b c d đ e ê ..., and the tones (ngang, huyền, hỏi, ngã,
-- sắc, nặng) only among names with the same letters. The key is compared byte by byte: the order depends on no library of
-- the server, and no index must be made anew with a newer one.
CREATE FUNCTION sort_key(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    WITH parts AS (SELECT normalize(lower(regexp_replace(btrim(said), '\s+', ' ', 'g')), NFD) AS letters),
        toneless AS (SELECT letters, normalize(regexp_replace(letters,
            '[\u0300\u0301\u0303-\u0305\u0307-\u031a\u031c-\u036f]', '', 'g'), NFC) AS plain FROM parts)
    SELECT regexp_replace(replace(replace(replace(replace(replace(replace(replace(plain,
            'ă', 'a{'), 'â', 'a|'), 'đ', 'd{'), 'ê', 'e{'), 'ô', 'o{'), 'ơ', 'o|'), 'ư', 'u{'), '[^a-z0-9{| ]', '', 'g')
        || chr(1) || regexp_replace(
            translate(letters, chr(768) || chr(777) || chr(771) || chr(769) || chr(803), '12345'), '[^1-5 ]', '', 'g')
      FROM toneless
$$;
COMMENT ON FUNCTION sort_key IS 'What Vietnamese text is sorted by, to be compared with COLLATE "C"';

CREATE FUNCTION name_key(person text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT portal.sort_key(regexp_replace(btrim(person), '^(.*)\s(\S+)$', '\2 \1'))
$$;
COMMENT ON FUNCTION name_key IS 'The same for a person: by the given name, which comes last, then by family and middle name';

ALTER TABLE register_entry ADD COLUMN name_key text COLLATE "C";
UPDATE register_entry r SET name_key = portal.name_key(a.person_name) FROM application a WHERE a.code = r.code;
ALTER TABLE register_entry ALTER COLUMN name_key SET NOT NULL;
COMMENT ON COLUMN register_entry.name_key IS 'What the register sorts by when it is read by name';
-- one for an official's page, one for an auditor's; both grow by a row with each unit and step that an application comes to
CREATE INDEX register_by_name ON register_entry (unit, step, name_key, code);
CREATE INDEX register_by_name_everywhere ON register_entry (name_key, code);

CREATE OR REPLACE FUNCTION work_item_is_registered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO portal.register_entry (unit, step, code, submitted_at, name_key)
    SELECT NEW.unit, NEW.step, a.code, a.submitted_at, portal.name_key(a.person_name)
      FROM portal.application a WHERE a.code = NEW.code
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

-- a name that the family has given anew is sorted anew
CREATE FUNCTION application_is_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE portal.register_entry SET name_key = portal.name_key(NEW.person_name) WHERE code = NEW.code;
    RETURN NULL;
END
$$;
CREATE TRIGGER application_renamed AFTER UPDATE OF person_name ON application
    FOR EACH ROW WHEN (OLD.person_name IS DISTINCT FROM NEW.person_name) EXECUTE FUNCTION application_is_renamed();

GRANT UPDATE (name_key) ON register_entry TO loive_app;
