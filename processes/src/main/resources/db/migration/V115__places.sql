-- The directory of facilities and providers (cơ sở, tổ chức cung cấp dịch vụ): their places, who has one, who waits.
CREATE TABLE facility (
    unit       text PRIMARY KEY REFERENCES unit,
    address_vi text NOT NULL,
    address_en text NOT NULL,
    stands_in  text NOT NULL REFERENCES unit
);
COMMENT ON COLUMN facility.stands_in IS 'The office in whose area it stands: commune, district or province, as exactly as it is known';

-- Whom a facility takes: people of one sex and one age band share places, nobody else.
CREATE TABLE place_group (
    id       integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    facility text NOT NULL REFERENCES unit,
    form     text NOT NULL CHECK (form IN ('public', 'private', 'home')),
    sex      text NOT NULL CHECK (sex IN ('female', 'male')),
    age_band text NOT NULL CHECK (age_band IN ('minor', 'adult')),
    UNIQUE (facility, form, sex, age_band)
);
COMMENT ON COLUMN place_group.age_band IS 'minor: 12 to under 18; adult: 18 and older';

-- A row per place: whoever takes one locks it.
CREATE TABLE place (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    place_group integer NOT NULL REFERENCES place_group,
    number      integer NOT NULL CHECK (number > 0),
    opens_on    date NOT NULL,
    closes_on   date CHECK (closes_on >= opens_on),
    free_from   date NOT NULL,
    UNIQUE (place_group, number)
);
COMMENT ON COLUMN place.closes_on IS 'The first day on which there is no such place any more';
COMMENT ON COLUMN place.free_from IS 'The day from which nobody has been promised it';
CREATE INDEX place_next_free ON place (place_group, free_from DESC, id);

-- Who has which place from when until when. The constraint is the promise: never two people on one place.
CREATE TABLE stay (
    code        text PRIMARY KEY,
    place       bigint NOT NULL REFERENCES place,
    from_on     date NOT NULL,
    until_on    date NOT NULL CHECK (until_on > from_on),
    kept_until  timestamptz NOT NULL,
    reserved_at timestamptz NOT NULL,
    freed_at    timestamptz,
    why         text CHECK (why IN ('withdrawn', 'not-come', 'ended')),
    CONSTRAINT one_person_on_a_place EXCLUDE USING gist
        (int8range(place, place, '[]') WITH &&, daterange(from_on, until_on) WITH &&) WHERE (freed_at IS NULL)
);
COMMENT ON COLUMN stay.until_on IS 'The first day on which the place is free again';
COMMENT ON COLUMN stay.kept_until IS 'Until when the place is kept for a person who has not come';

-- The waiting list: those with a recorded priority first, then by the date of entry.
CREATE TABLE place_waiting (
    code     text PRIMARY KEY,
    facility text NOT NULL REFERENCES unit,
    form     text NOT NULL,
    sex      text NOT NULL,
    age_band text NOT NULL,
    since    timestamptz NOT NULL,
    priority text,
    left_at  timestamptz
);
CREATE INDEX place_waiting_in_order ON place_waiting
    (facility, form, sex, age_band, (priority IS NULL), since, code) WHERE left_at IS NULL;

-- What was changed about capacity: appended to, and nothing else.
CREATE TABLE capacity_change (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    facility   text NOT NULL REFERENCES unit,
    form       text NOT NULL,
    sex        text NOT NULL,
    age_band   text NOT NULL,
    effect_on  date NOT NULL,
    before     integer NOT NULL,
    after      integer NOT NULL,
    reason     text NOT NULL,
    by_account text NOT NULL,
    by_name    text NOT NULL,
    by_unit    text
);
COMMENT ON COLUMN capacity_change.effect_on IS 'From which day it counts';
CREATE INDEX capacity_change_of_facility ON capacity_change (facility, seq DESC);

CREATE TRIGGER capacity_change_keeps_rows BEFORE UPDATE OR DELETE ON capacity_change
    FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER capacity_change_keeps_all BEFORE TRUNCATE ON capacity_change
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();

GRANT SELECT ON facility TO loive_app;
GRANT SELECT, INSERT ON place_group, place, stay, capacity_change TO loive_app;
GRANT UPDATE (free_from, closes_on) ON place TO loive_app;
GRANT UPDATE (until_on, freed_at, why) ON stay TO loive_app;
GRANT SELECT, INSERT, UPDATE ON place_waiting TO loive_app;
