package vn.loive.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loive.document.ActsOn;
import vn.loive.document.Attachment;
import vn.loive.document.Papers;
import vn.loive.shared.DossierCode;
import vn.loive.shared.EmptyDatabase;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class AttachmentsInTheDatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static EmbeddedPostgres postgres;
    private static SessionFactory sessions;

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        postgres = EmptyDatabase.start();
        asOwner("CREATE ROLE loive_app LOGIN", "CREATE SCHEMA portal", "GRANT USAGE ON SCHEMA portal TO loive_app");
        for (String name :
                List.of("V020__attachments.sql", "V070__kinds_of_papers.sql", "V147__looked_for_viruses.sql")) {
            try (InputStream migration =
                    AttachmentsInTheDatabaseTest.class.getResourceAsStream("/db/migration/" + name)) {
                asOwner(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        sessions = new Configuration()
                .addAnnotatedClass(AttachmentRow.class)
                .addAnnotatedClass(AttachmentContentRow.class)
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("loive_app", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .buildSessionFactory();
    }

    @AfterAll
    static void stop() throws IOException {
        sessions.close();
        postgres.close();
    }

    @Test
    void keepsAFileWithItsBytes() {
        Attachment kept = keep("lan");

        assertThat(find(kept.id())).contains(kept);
        assertThat(content(kept.id())).hasValueSatisfying(bytes -> {
            assertThat(bytes).hasSize((int) kept.size()).startsWith('%', 'P', 'D', 'F');
            assertThat(Papers.sha256(bytes)).isEqualTo(kept.sha256());
        });
        assertThat(kept.owner()).isEqualTo("lan");
        assertThat(kept.kind()).isEqualTo("identity");
        assertThat(kept.uploadedAt()).isEqualTo(NOW);
    }

    @Test
    void knowsNothingOfAnUnknownFile() {
        assertThat(find(UUID.randomUUID())).isEmpty();
        assertThat(content(UUID.randomUUID())).isEmpty();
    }

    @Test
    void bindsAllGivenFiles() {
        Attachment one = keep("minh");
        Attachment two = keep("minh");

        assertThat(attach("minh", "D-1", one.id(), two.id(), one.id()).isDone()).isTrue();

        assertThat(of("D-1")).extracting(Attachment::id).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(unboundOf("minh")).isEmpty();
    }

    @Test
    void bindsNothingWhenOneIsUnknown() {
        Attachment mine = keep("lan");

        assertThat(refusals(attach("lan", "D-2", mine.id(), UUID.randomUUID())))
                .extracting(Refusal::code)
                .containsExactly("attachment-unknown");
        assertThat(of("D-2")).isEmpty();
    }

    @Test
    void answersAForeignFileLikeAnUnknownOne() {
        Attachment foreign = keep("minh2");

        assertThat(refusals(attach("lan", "D-3", foreign.id())))
                .extracting(Refusal::code)
                .containsExactly("attachment-unknown");
        assertThat(unboundOf("minh2")).containsExactly(foreign);
    }

    @Test
    void bindsAFileOnlyOnce() {
        Attachment file = keep("lan");
        assertThat(attach("lan", "D-4", file.id()).isDone()).isTrue();

        assertThat(refusals(attach("lan", "D-5", file.id())))
                .containsExactly(Refusal.of(
                        "attachment-already-used", "attachments", file.id().toString()));
        assertThat(of("D-4")).hasSize(1);
    }

    @Test
    void bindsAFileOnceWhenTwoApplicationsWantItAtTheSameTime() {
        for (int round = 0; round < 20; round++) {
            Attachment one = keep("lan");
            Attachment two = keep("lan");
            String code = "race-" + round;

            var first = CompletableFuture.supplyAsync(() -> attach("lan", code + "-a", one.id(), two.id()));
            var second = CompletableFuture.supplyAsync(() -> attach("lan", code + "-b", two.id(), one.id()));

            assertThat(Stream.of(first.join(), second.join()).filter(result -> !result.isDone()))
                    .hasSize(1);
            assertThat(of(code + "-a").size() + of(code + "-b").size()).isEqualTo(2);
        }
    }

    @Test
    void bindsNothingWhenNothingIsGiven() {
        assertThat(attach("lan", "D-6").isDone()).isTrue();
    }

    @Test
    void forgetsWhatWasNeverHandedIn() throws SQLException {
        Attachment stale = keep("stale");
        Attachment bound = keep("stale");
        attach("stale", "D-7", bound.id());

        assertThat(forgetUnbound(NOW)).isZero();
        assertThat(forgetUnbound(NOW.plusSeconds(1))).isPositive();

        assertThat(find(stale.id())).isEmpty();
        assertThat(content(stale.id())).isEmpty();
        assertThat(content(bound.id())).isPresent();
    }

    @Test
    void forgetsTheGivenUnlessTheyAreBound() {
        Attachment free = keep("lan");
        Attachment bound = keep("lan");
        attach("lan", "D-10", bound.id());

        inTransaction(store -> {
            store.forget(List.of(free.id(), bound.id()));
            return free;
        });

        assertThat(find(free.id())).isEmpty();
        assertThat(find(bound.id())).isPresent();
    }

    @Test
    void letsNobodyTouchABoundFile() {
        Attachment bound = keep("lan");
        attach("lan", "D-8", bound.id());
        String mine = " WHERE id = '" + bound.id() + "'";

        assertThatThrownBy(() -> asOwner("DELETE FROM portal.attachment" + mine))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> asOwner("UPDATE portal.attachment SET application_code = 'D-9'" + mine))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> asApplication("UPDATE portal.attachment SET sha256 = repeat('0', 64)" + mine))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApplication("UPDATE portal.attachment_content SET content = ''"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApplication("DELETE FROM portal.attachment_content"))
                .hasMessageContaining("permission denied");
    }

    private static Attachment keep(String owner) {
        return inTransaction(store -> ActsOn.stored(store, CLOCK, owner));
    }

    private static Result<List<UUID>> attach(String owner, String application, UUID... ids) {
        return inTransaction(store -> ActsOn.attached(store, owner, new DossierCode(application), List.of(ids)));
    }

    private static List<Refusal> refusals(Result<List<UUID>> result) {
        return ((Result.Refused<List<UUID>>) result).refusals();
    }

    private static Optional<Attachment> find(UUID id) {
        return inTransaction(store -> store.find(id));
    }

    private static Optional<byte[]> content(UUID id) {
        return inTransaction(store -> store.content(id));
    }

    private static List<Attachment> of(String application) {
        return inTransaction(store -> store.of(new DossierCode(application)));
    }

    private static List<Attachment> unboundOf(String owner) {
        return inTransaction(store -> store.unboundOf(owner));
    }

    private static int forgetUnbound(Instant before) {
        return inTransaction(store -> store.forgetUnbound(before));
    }

    private static <T> T inTransaction(Function<AttachmentStore, T> act) {
        try (Session session = sessions.openSession()) {
            AttachmentStore store = new AttachmentStore();
            store.entities = session;
            session.beginTransaction();
            T result = act.apply(store);
            session.getTransaction().commit();
            return result;
        }
    }

    private static void asOwner(String... statements) throws SQLException {
        execute("postgres", statements);
    }

    private static void asApplication(String statement) throws SQLException {
        execute("loive_app", statement);
    }

    private static void execute(String user, String... statements) throws SQLException {
        try (Connection connection = postgres.getDatabase(user, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
