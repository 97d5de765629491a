-- A deputy has another's rights: whatever is changed about one stands in its history in the same transaction, or is undone.
CREATE FUNCTION deputy_stands_in_its_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM portal.deputy_history WHERE deputy = NEW.id AND at >= transaction_timestamp()) THEN
        RAISE EXCEPTION 'What is changed about a deputy stands in its history' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER deputy_noted AFTER INSERT OR UPDATE ON deputy DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION deputy_stands_in_its_history();
