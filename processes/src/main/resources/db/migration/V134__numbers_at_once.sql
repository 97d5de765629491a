-- Numbers that were taken and are not used yet. A filing takes its number at once and outside of its transaction, and
-- uses it up inside; what stays here longer than any transaction may last comes from a server that stopped, and is free.
CREATE TABLE taken_dossier_number (
    agency   text NOT NULL,
    day      date NOT NULL,
    number   integer NOT NULL,
    taken_at timestamptz NOT NULL,
    PRIMARY KEY (agency, day, number)
);

CREATE FUNCTION take_dossier_number(of_agency text, of_day date) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    taken integer;
BEGIN
    UPDATE portal.taken_dossier_number SET taken_at = clock_timestamp()
     WHERE (agency, day, number) =
           (SELECT agency, day, number FROM portal.taken_dossier_number
             WHERE agency = of_agency AND day = of_day AND taken_at < clock_timestamp() - interval '5 minutes'
             ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING number INTO taken;
    IF taken IS NULL THEN
        INSERT INTO portal.dossier_sequence VALUES (of_agency, of_day, 1)
            ON CONFLICT (agency, day) DO UPDATE SET last = dossier_sequence.last + 1 RETURNING last INTO taken;
        INSERT INTO portal.taken_dossier_number VALUES (of_agency, of_day, taken, clock_timestamp());
    END IF;
    RETURN taken;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON taken_dossier_number TO loive_app;
