-- Every act writes the whole row of its application; the words of the search are worked out anew only when form or name are others.
DROP TRIGGER application_written ON application;
CREATE TRIGGER application_made BEFORE INSERT ON application
    FOR EACH ROW EXECUTE FUNCTION application_is_written();
CREATE TRIGGER application_written BEFORE UPDATE OF form, person_name ON application
    FOR EACH ROW WHEN (OLD.form IS DISTINCT FROM NEW.form OR OLD.person_name IS DISTINCT FROM NEW.person_name)
    EXECUTE FUNCTION application_is_written();
