-- The portal's own account can add to the record and go on with its work; it cannot forge, date back, renumber or take away.
-- What it may do to each table stands in ear/src/test/resources/vn/loive/server/what-the-portal-may-do.txt, and a test compares.

-- Number and time of a line are the database's.
ALTER TABLE history ALTER COLUMN seq DROP DEFAULT;
DO $$
BEGIN
    EXECUTE format('ALTER TABLE portal.history ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (START WITH %s)',
        (SELECT coalesce(max(seq), 0) + 1 FROM portal.history));
END
$$;
DROP SEQUENCE history_seq;

DO $$
DECLARE
    appended text;
BEGIN
    FOREACH appended IN ARRAY ARRAY['history', 'record_read', 'search_log', 'deputy_history', 'capacity_change',
        'message_wording', 'office_hours_history', 'step_term', 'conversation', 'unit_list', 'unit_list_taken',
        'model_file', 'model_deployed']
    LOOP
        EXECUTE format('ALTER TABLE portal.%I ALTER COLUMN at SET DEFAULT clock_timestamp()', appended);
        EXECUTE format('REVOKE INSERT ON portal.%I FROM loive_app', appended);
        EXECUTE format('GRANT INSERT (%s) ON portal.%I TO loive_app',
            (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
              WHERE attrelid = format('portal.%I', appended)::regclass AND attnum > 0 AND NOT attisdropped
                AND attidentity = '' AND attname <> 'at'),
            appended);
    END LOOP;
END
$$;

-- A post is given and ended with its line of the history, or not at all.
ALTER TABLE post_history ALTER COLUMN at SET DEFAULT clock_timestamp();
REVOKE INSERT, UPDATE ON post, post_history FROM loive_app;
REVOKE UPDATE (until_at) ON post FROM loive_app;

CREATE FUNCTION give_post(new_id uuid, holder text, holder_name text, of_role text, at_unit text,
    begins timestamptz, ends timestamptz, giver text, giver_name text, why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF giver = holder THEN
        RAISE EXCEPTION 'Nobody gives a post to himself' USING ERRCODE = 'insufficient_privilege';
    ELSIF '' IN (btrim(holder_name), btrim(giver), btrim(giver_name), btrim(why)) THEN
        RAISE EXCEPTION 'A post says whose it is, who gave it and why' USING ERRCODE = 'check_violation';
    ELSIF begins < clock_timestamp() - interval '1 hour' THEN
        RAISE EXCEPTION 'A post does not begin in the past' USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO portal.post (id, account, name, name_plain, role, unit, from_at, until_at, given_by, reason)
        VALUES (new_id, holder, holder_name, portal.plain(holder_name), of_role, at_unit, begins, ends, giver, why);
    INSERT INTO portal.post_history (act, post, account, role, unit, by_account, by_name, effect, reason)
        VALUES ('given', new_id, holder, of_role, at_unit, giver, giver_name, begins, why);
END
$$;

CREATE FUNCTION end_post(which uuid, ends timestamptz, ender text, ender_name text, why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    held portal.post;
BEGIN
    SELECT * INTO STRICT held FROM portal.post WHERE id = which FOR UPDATE;
    IF '' IN (btrim(ender), btrim(ender_name), btrim(why)) THEN
        RAISE EXCEPTION 'The end of a post says who ended it and why' USING ERRCODE = 'check_violation';
    ELSIF ends IS NULL OR ends > held.until_at THEN
        RAISE EXCEPTION 'A post is not made longer' USING ERRCODE = 'check_violation';
    ELSIF ends < clock_timestamp() - interval '1 hour' THEN
        RAISE EXCEPTION 'A post does not end in the past' USING ERRCODE = 'check_violation';
    END IF;
    UPDATE portal.post SET until_at = ends WHERE id = which;
    INSERT INTO portal.post_history (act, post, account, role, unit, by_account, by_name, effect, reason)
        VALUES ('ended', which, held.account, held.role, held.unit, ender, ender_name, ends, why);
END
$$;
REVOKE EXECUTE ON FUNCTION give_post, end_post FROM PUBLIC;
GRANT EXECUTE ON FUNCTION give_post, end_post TO loive_app;

-- What triggers and functions write is theirs alone: they write with the owner's right.
ALTER FUNCTION work_item_is_registered() SECURITY DEFINER SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION application_is_renamed() SECURITY DEFINER SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION commune_is_renamed() SECURITY DEFINER SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION take_dossier_number(text, date) SECURITY DEFINER SET search_path = pg_catalog, pg_temp;
REVOKE EXECUTE ON FUNCTION take_dossier_number(text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_dossier_number(text, date) TO loive_app;
REVOKE INSERT, UPDATE ON register_entry, former_commune_name, dossier_sequence FROM loive_app;
REVOKE UPDATE (name_key) ON register_entry FROM loive_app;
REVOKE INSERT, UPDATE ON taken_dossier_number FROM loive_app;
GRANT UPDATE (taken_at) ON taken_dossier_number TO loive_app;

-- What an application, a task, a message, a draft was made with stays; what becomes of it moves.
REVOKE UPDATE ON application, work_item, outbox, draft, rating, last_look, register_choice, idempotency_key,
    place_waiting, kept_words, contact_choice, lookup_failure FROM loive_app;
GRANT UPDATE (state, form, person_name, person_name_plain, email, facility, declined_by, changed_at, due_at, paused_at,
    answer_by, commune_clock_from, commune_due_at, pauses, asked, reason, prepared_by, admission_on, waiting_since,
    version) ON application TO loive_app;
GRANT UPDATE (state, stands, assignee, assignee_name, due_at, claimed_at, ended_at, answer_by, late, outcome, version)
    ON work_item TO loive_app;
GRANT UPDATE (next_try_at, tries, sent_at, failed_at, set_aside_at, last_error) ON outbox TO loive_app;
GRANT UPDATE (form, step, version, updated_at) ON draft TO loive_app;
GRANT UPDATE (value, words, changed_at) ON rating TO loive_app;
GRANT UPDATE (seen_at, before_at) ON last_look TO loive_app;
GRANT UPDATE (columns, changed_at) ON register_choice TO loive_app;
GRANT UPDATE (code) ON idempotency_key TO loive_app;
GRANT UPDATE (facility, form, sex, age_band, since, priority, left_at) ON place_waiting TO loive_app;
GRANT UPDATE (outcome, reason, at, beside) ON kept_words TO loive_app;
GRANT UPDATE (email, language, channel, quiet, changed_at) ON contact_choice TO loive_app;

-- The calendar of days off comes with the portal.
REVOKE INSERT, UPDATE, DELETE ON calendar_year, calendar_day FROM loive_app;
REVOKE UPDATE ON office_hours FROM loive_app;
GRANT UPDATE (closes) ON office_hours TO loive_app;

-- The engine's history: it adds, and it writes how what is open ends; it removes nothing. Models and their files stay.
DO $$
DECLARE
    kept text;
BEGIN
    FOR kept IN SELECT tablename FROM pg_tables WHERE schemaname = 'engine'
        AND (tablename LIKE 'act\_hi\_%' OR tablename LIKE 'act\_re\_%' OR tablename = 'act_ge_schema_log')
    LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON engine.%I FROM loive_app', kept);
    END LOOP;
END
$$;
GRANT UPDATE (proc_def_id_, proc_def_key_, business_key_, end_act_id_, delete_reason_, super_process_instance_id_,
    super_case_instance_id_, case_inst_id_, state_, end_time_, duration_, restarted_proc_inst_id_)
    ON engine.act_hi_procinst TO loive_app;
GRANT UPDATE (execution_id_, proc_def_key_, proc_def_id_, act_id_, act_name_, act_type_, parent_act_inst_id_,
    call_proc_inst_id_, call_case_inst_id_, assignee_, task_id_, end_time_, duration_, act_inst_state_)
    ON engine.act_hi_actinst TO loive_app;
GRANT UPDATE (execution_id_, proc_def_key_, proc_def_id_, name_, parent_task_id_, description_, owner_, assignee_,
    delete_reason_, task_def_key_, priority_, due_date_, follow_up_date_, case_inst_id_, case_def_id_, task_state_,
    end_time_, duration_) ON engine.act_hi_taskinst TO loive_app;
GRANT UPDATE (rev_, var_type_, bytearray_id_, proc_def_id_, proc_def_key_, double_, long_, text_, text2_, state_,
    case_def_id_, case_def_key_) ON engine.act_hi_varinst TO loive_app;
GRANT UPDATE (create_time_, end_time_, incident_state_, proc_def_key_, proc_def_id_, execution_id_, activity_id_,
    failed_activity_id_, job_def_id_, annotation_) ON engine.act_hi_incident TO loive_app;

-- The bytes of a deployed model and of the history lie in one table with those of running work.
CREATE FUNCTION bytes_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A deployed model and the history are kept as they are' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER model_keeps_bytes BEFORE UPDATE OR DELETE ON engine.act_ge_bytearray
    FOR EACH ROW WHEN (OLD.deployment_id_ IS NOT NULL) EXECUTE FUNCTION bytes_are_kept();
