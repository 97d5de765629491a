package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.server.AccountsOfTheDatabase.asThePortal;
import static vn.loive.server.AccountsOfTheDatabase.texts;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody has got hold of the portal's own account in the database and wants the record to say something else. */
@Tag("server")
class ForgingTheHistoryTest {
    private static final String LINE = "'none', 'Forged', 'x', 'x', 'auditor', '{}'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO portal.history (seq, code, kind, account, name, role, details) OVERRIDING SYSTEM VALUE VALUES (1, "
                        + LINE + ")",
                "INSERT INTO portal.history (at, code, kind, account, name, role, details) VALUES ('2020-01-01', "
                        + LINE + ")",
                "INSERT INTO portal.record_read (at, code, account, name, role, by_right, through) VALUES"
                        + " (now(), 'x', 'x', 'x', 'x', 'WORK', 'PAGE')",
                "INSERT INTO portal.search_log (seq, account, name, role, kind, asked) OVERRIDING SYSTEM VALUE VALUES"
                        + " (1, 'x', 'x', 'x', 'HistorySearched', '{}')",
                "INSERT INTO portal.post_history (act, post, account, role, unit, by_account, by_name, effect, reason)"
                        + " SELECT 'ended', id, account, role, unit, 'x', 'x', now(), 'x' FROM portal.post LIMIT 1",
                "UPDATE portal.history SET account = 'x'",
                "DELETE FROM portal.history",
                "DELETE FROM portal.record_read",
                "DELETE FROM portal.search_log",
                "TRUNCATE portal.history",
                "TRUNCATE portal.history, portal.record_read CASCADE",
                "ALTER TABLE portal.history DISABLE TRIGGER ALL",
                "ALTER TABLE portal.history ALTER COLUMN at SET DEFAULT '2020-01-01'",
                "ALTER SEQUENCE portal.history_seq_seq RESTART WITH 1",
                "SELECT setval('portal.history_seq_seq', 1)",
                "SELECT nextval('portal.history_seq_seq')",
                "CREATE RULE nothing AS ON INSERT TO portal.history DO INSTEAD NOTHING",
                "CREATE TRIGGER mine BEFORE INSERT ON portal.history EXECUTE FUNCTION"
                        + " suppress_redundant_updates_trigger()",
                "DROP TABLE portal.history",
                "ALTER TABLE portal.history OWNER TO loive_app",
                "SET ROLE loive_owner",
                "SET SESSION AUTHORIZATION loive_owner",
                "SET session_replication_role = replica",
                "COPY portal.history TO PROGRAM 'cat'",
                "CREATE TEMP TABLE history (seq int)",
                "CREATE FUNCTION portal.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'",
                "UPDATE portal.application SET owner = 'x'",
                "UPDATE portal.application SET code = 'x'",
                "UPDATE portal.application SET submitted_at = now() - interval '1 year'",
                "DELETE FROM portal.application",
                "UPDATE portal.work_item SET created_at = now()",
                "DELETE FROM portal.work_item",
                "INSERT INTO portal.register_entry SELECT * FROM portal.register_entry",
                "DELETE FROM portal.register_entry",
                "UPDATE portal.dossier_sequence SET last = 0",
                "UPDATE portal.calendar_day SET active = false",
                "DELETE FROM portal.outbox",
                "UPDATE portal.outbox SET recipient = 'x@example.vn'",
                "DELETE FROM engine.act_hi_actinst",
                "DELETE FROM engine.act_hi_op_log",
                "TRUNCATE engine.act_hi_procinst",
                "UPDATE engine.act_hi_actinst SET start_time_ = now()",
                "UPDATE engine.act_hi_procinst SET start_time_ = now()",
                "UPDATE engine.act_hi_detail SET text_ = 'x'",
                "UPDATE engine.act_hi_decinst SET eval_time_ = now()",
                "DELETE FROM engine.act_re_procdef",
                "UPDATE engine.act_re_procdef SET key_ = 'x'"
            })
    void isRefused(String attempt) {
        assertThatThrownBy(() -> asThePortal(attempt))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to SET ROLE).*");
    }

    @Test
    void aLineHasTheDatabasesTimeAndTheNextNumber() throws SQLException {
        String kind = "Probe" + UUID.randomUUID();
        String line = "INSERT INTO portal.history (code, kind, account, name, role, details) VALUES ('none', '" + kind
                + "', 'x', 'x', 'x', '{}')";
        asThePortal(line, line);

        assertThat(texts("SELECT (max(seq) - min(seq) = 1 AND max(at) > min(at) AND max(at) <= clock_timestamp()"
                        + " AND min(at) > clock_timestamp() - interval '1 minute')::text FROM portal.history WHERE kind = '"
                        + kind + "'"))
                .containsExactly("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO portal.post (account, name, name_plain, role, unit, from_at, given_by, reason) VALUES"
                        + " ('thief', 'x', 'x', 'commune-head', 'hiep-an', now(), 'quantri', 'x')",
                "UPDATE portal.post SET until_at = NULL",
                "UPDATE portal.post SET account = 'thief'",
                "DELETE FROM portal.post"
            })
    void aPostIsNotWrittenDirectly(String attempt) {
        assertThatThrownBy(() -> asThePortal(attempt)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'thief', 'Thief', 'commune-head', 'hiep-an', now(), NULL, 'thief', 'Thief', 'because'",
                "'thief', 'Thief', 'commune-head', 'hiep-an', now(), NULL, 'quantri', 'Q', '  '",
                "'thief', 'Thief', 'commune-head', 'hiep-an', now(), NULL, '', 'Q', 'because'",
                "'thief', ' ', 'commune-head', 'hiep-an', now(), NULL, 'quantri', 'Q', 'because'",
                "'thief', 'Thief', 'administrator', 'hiep-an', now(), NULL, 'quantri', 'Q', 'because'",
                "'thief', 'Thief', 'commune-head', 'nowhere', now(), NULL, 'quantri', 'Q', 'because'",
                "'thief', 'Thief', 'commune-head', 'hiep-an', now() - interval '2 days', NULL, 'quantri', 'Q', 'because'",
                "'thief', 'Thief', 'commune-head', 'hiep-an', now(), now() - interval '1 day', 'quantri', 'Q', 'because'"
            })
    void aPostIsNotGivenWithoutWhatTheRecordNeeds(String values) throws SQLException {
        assertThatThrownBy(() -> asThePortal("SELECT portal.give_post(gen_random_uuid(), " + values + ")"))
                .isInstanceOf(SQLException.class);
        assertThat(texts("SELECT account FROM portal.post WHERE account = 'thief'"))
                .isEmpty();
    }

    @Test
    void aPostThatIsGivenAndEndedStandsInItsHistory() throws SQLException {
        UUID id = UUID.randomUUID();
        asThePortal("SELECT portal.give_post('" + id + "', 'given." + id
                + "', 'Nguyễn Thị Ánh', 'counsellor', 'hiep-an'," + " now(), NULL, 'quantri', 'Quản Trị', 'Thử')");
        assertThatThrownBy(() -> asThePortal(end(id, "now() - interval '1 day'")))
                .hasMessageContaining("past");
        asThePortal(end(id, "now() + interval '2 days'"));
        assertThatThrownBy(() -> asThePortal(end(id, "now() + interval '3 days'")))
                .hasMessageContaining("longer");
        assertThatThrownBy(() -> asThePortal(end(id, "NULL"))).hasMessageContaining("longer");
        asThePortal(end(id, "now()"));

        assertThat(texts("SELECT act || ' ' || by_account FROM portal.post_history WHERE post = '" + id
                        + "' ORDER BY seq"))
                .containsExactly("given quantri", "ended quantri", "ended quantri");
        assertThat(texts("SELECT name_plain FROM portal.post WHERE id = '" + id + "'"))
                .containsExactly("nguyen thi anh");
    }

    private static String end(UUID id, String when) {
        return "SELECT portal.end_post('" + id + "', " + when + ", 'quantri', 'Quản Trị', 'Thử')";
    }

    @Test
    void aDeputyIsNotMadeWithoutALineOfTheHistory() throws SQLException {
        UUID id = UUID.randomUUID();
        String deputy = "INSERT INTO portal.deputy (id, account, name, deputy, deputy_name, unit, from_at, until_at,"
                + " named_by, reason) VALUES ('" + id + "', 'xa.lanhdao', 'x', 'thief', 'x', 'hiep-an', now(),"
                + " now(), 'xa.lanhdao', 'x')";

        assertThatThrownBy(() -> asThePortal(deputy)).hasMessageContaining("stands in its history");
        asThePortal(
                "BEGIN; " + deputy + "; INSERT INTO portal.deputy_history (act, deputy, by_account, by_name, effect,"
                        + " reason) VALUES ('named', '" + id + "', 'xa.lanhdao', 'x', now(), 'x'); COMMIT");
        assertThatThrownBy(() -> asThePortal(
                        "UPDATE portal.deputy SET until_at = now() + interval '1 year' WHERE id = '" + id + "'"))
                .hasMessageContaining("stands in its history");
        assertThat(texts("SELECT count(*)::text FROM portal.deputy_history WHERE deputy = '" + id + "'"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE engine.act_ge_bytearray SET bytes_ = 'x' WHERE id_ = 'kept'",
                "DELETE FROM engine.act_ge_bytearray WHERE id_ = 'kept'"
            })
    void theFileOfADeployedModelStays(String attempt) {
        assertThatThrownBy(() -> asThePortal("BEGIN; INSERT INTO engine.act_re_deployment (id_) VALUES ('kept');"
                        + " INSERT INTO engine.act_ge_bytearray (id_, rev_, deployment_id_, bytes_)"
                        + " VALUES ('kept', 1, 'kept', ''); " + attempt))
                .hasMessageContaining("kept as they are");
    }
}
