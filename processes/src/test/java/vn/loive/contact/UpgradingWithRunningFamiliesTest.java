package vn.loive.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.loive.shared.EmptyDatabase;

/** On the day from which addresses have to be proved, no running family falls silent. */
class UpgradingWithRunningFamiliesTest {
    private static final String FAMILIES = """
            CREATE TABLE application (code text, owner text, state text, email text, form jsonb);
            INSERT INTO application VALUES
                ('1', 'lan', 'IN_PROCESS', 'Lan@Example.vn', '{"applicant.phone": "0912345678"}'),
                ('2', 'lan', 'ON_WAITING_LIST', 'lan@example.vn', '{"applicant.phone": "0912345678"}'),
                ('3', 'hoa', 'SUBMITTED', 'hoa@example.vn', '{"applicant.phone": "0987654321"}'),
                ('4', 'minh', 'ADMITTED', 'minh@example.vn', '{}'),
                ('5', 'nam', 'SUBMITTED', 'new@example.vn', '{}');
            """;

    private static final String MESSAGES = """
            INSERT INTO outbox (id, code, channel, recipient, language, template, params, created_at, next_try_at, tries, sent_at)
            SELECT gen_random_uuid(), code, channel, recipient, 'vi', 'submitted', '{}', now(), now(), 1,
                CASE WHEN sent THEN now() END
            FROM (VALUES
                ('1', 'email', 'Lan@Example.vn', true),
                ('2', 'email', 'lan@example.vn', true),
                ('2', 'email', 'xa@example.vn', true),
                ('3', 'sms', '0987654321', true),
                ('3', 'email', 'hoa@example.vn', false),
                ('4', 'email', 'minh@example.vn', true),
                ('5', 'email', 'old@example.vn', true)) AS told (code, channel, recipient, sent);
            INSERT INTO contact_choice (account, email, changed_at) VALUES ('lan', 'nobody.knows@example.vn', now());
            """;

    @Test
    void whatRunningApplicationsUseStaysInUse() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmptyDatabase.start();
                Connection database = postgres.getPostgresDatabase().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("CREATE ROLE loive_app; CREATE SCHEMA portal; SET search_path TO portal");
            statement.execute(FAMILIES);
            for (String file : List.of("V008__outbox", "V051__messages_by_channel", "V191__quotas")) {
                statement.execute(script(file));
            }
            statement.execute(MESSAGES);

            statement.execute(script("V200__addresses_are_proved"));

            assertThat(texts(
                            statement,
                            "SELECT concat_ws(' ', account, channel, key, how) FROM contact_proof ORDER BY 1"))
                    .containsExactly("hoa sms 0987654321 before", "lan email lan@example.vn before");
            assertThat(texts(statement, "SELECT email FROM contact_choice WHERE email IS NOT NULL"))
                    .as("logins' addresses that nobody has verified")
                    .isEmpty();
        }
    }

    private static String script(String file) throws IOException {
        try (InputStream sql = Objects.requireNonNull(
                UpgradingWithRunningFamiliesTest.class.getResourceAsStream("/db/migration/" + file + ".sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
