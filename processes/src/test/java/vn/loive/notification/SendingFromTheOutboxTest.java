package vn.loive.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loive.shared.DossierCode;
import vn.loive.shared.EmptyDatabase;
import vn.loive.shared.Notice;
import vn.loive.shared.SixDigits;

class SendingFromTheOutboxTest {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DossierCode CODE = new DossierCode("000.00.01.H36-261121-0001");

    private static EmbeddedPostgres postgres;
    private static SessionFactory sessions;

    private final List<String> sent = new ArrayList<>();
    private Instant now = at("2026-11-22T20:30");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VIET_NAM).toInstant();
    }

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        postgres = EmptyDatabase.start();
        run("CREATE ROLE loive_app LOGIN", "CREATE SCHEMA portal", "GRANT USAGE ON SCHEMA portal TO loive_app");
        for (String file : List.of("V008__outbox", "V051__messages_by_channel", "V125__messages_set_aside")) {
            try (InputStream sql =
                    SendingFromTheOutboxTest.class.getResourceAsStream("/db/migration/" + file + ".sql")) {
                run("SET search_path TO portal;" + new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        sessions = new Configuration()
                .addAnnotatedClass(Message.class)
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("loive_app", "postgres"))
                .setProperty("hibernate.default_schema", "portal")
                .buildSessionFactory();
    }

    @AfterAll
    static void stop() throws IOException {
        sessions.close();
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        run("TRUNCATE portal.outbox");
    }

    @Test
    void sendsByDayWhatIsToBeQuietAtNight() {
        keep(true, null);

        sendAll();

        assertThat(sent).containsExactly("+84");
    }

    @Test
    void keepsAMessageOfTheNightForTheMorning() {
        now = at("2026-11-22T21:00");
        keep(true, null);

        now = at("2026-11-23T06:59");
        sendAll();
        assertThat(sent).isEmpty();

        now = at("2026-11-23T07:00");
        sendAll();
        assertThat(sent).hasSize(1);
    }

    @Test
    void keepsAMessageThatComesIntoTheNightWhileItIsTriedAgain() {
        now = at("2026-11-22T20:59:58");
        keep(true, null);
        trying(SendingFromTheOutboxTest::away);

        now = at("2026-11-22T21:00:10");
        sendAll();
        assertThat(sent).isEmpty();

        now = at("2026-11-23T07:00");
        sendAll();
        assertThat(sent).hasSize(1);
    }

    @Test
    void sendsAtNightWhatNeedNotWait() {
        now = at("2026-11-22T23:00");
        keep(false, null);

        sendAll();

        assertThat(sent).hasSize(1);
    }

    @Test
    void triesAgainLaterWhatTheGatewayDidNotTake() {
        keep(false, null);
        trying(SendingFromTheOutboxTest::away);
        sendAll();
        assertThat(sent).isEmpty();

        now = now.plus(Duration.ofSeconds(5));
        sendAll();
        assertThat(sent).hasSize(1);
    }

    @Test
    void keepsARepeatedMessageOnce() {
        keep(true, "draft/1");
        keep(true, "draft/1");

        sendAll();

        assertThat(sent).hasSize(1);
    }

    @Test
    void sendsNoCodeThatNobodyCouldUseAnyMore() {
        inTransaction(outbox -> outbox.keep(new Notice(
                null,
                null,
                Notice.Channel.SMS,
                "0912345678",
                false,
                "vi",
                SixDigits.MESSAGE,
                Map.of(SixDigits.MESSAGE, SixDigits.draw()),
                null)));
        trying(SendingFromTheOutboxTest::away);

        now = now.plus(SixDigits.LIFE).plusSeconds(1);
        sendAll();
        now = now.plus(Duration.ofDays(2));
        sendAll();

        assertThat(sent).isEmpty();
    }

    private void keep(boolean quiet, @Nullable String once) {
        inTransaction(outbox -> outbox.keep(new Notice(
                once == null ? CODE : null,
                null,
                Notice.Channel.SMS,
                "0912345678",
                quiet,
                "vi",
                "withdrawn",
                Map.of(),
                once)));
    }

    private static void away(Message message) {
        throw new SendFailure("away");
    }

    private void sendAll() {
        trying(message -> sent.add(SmsGateway.international(message.recipient()).substring(0, 3)));
    }

    private void trying(Consumer<Message> send) {
        boolean[] more = {true};
        while (more[0]) {
            inTransaction(outbox -> more[0] = outbox.sendNext(send));
        }
    }

    private void inTransaction(Consumer<Outbox> act) {
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            Outbox outbox = new Outbox();
            outbox.entities = session;
            outbox.clock = Clock.fixed(now, VIET_NAM);
            act.accept(outbox);
            session.getTransaction().commit();
        }
    }

    private static void run(String... statements) throws SQLException {
        try (Connection database = postgres.getPostgresDatabase().getConnection();
                Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
