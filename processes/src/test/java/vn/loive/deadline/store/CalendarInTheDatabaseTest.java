package vn.loive.deadline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loive.deadline.LawTable;
import vn.loive.deadline.Reckoning;
import vn.loive.deadline.Start;
import vn.loive.deadline.Term;
import vn.loive.shared.EmptyDatabase;
import vn.loive.shared.UnitId;

class CalendarInTheDatabaseTest {

    private static EmbeddedPostgres postgres;

    private final SettableClock clock = new SettableClock();
    private final CalendarStore store = new CalendarStore();

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        postgres = EmptyDatabase.start();
        asOwner("CREATE ROLE loive_app LOGIN", "CREATE SCHEMA portal", "GRANT USAGE ON SCHEMA portal TO loive_app");
        try (InputStream migration =
                CalendarInTheDatabaseTest.class.getResourceAsStream("/db/migration/V010__working_calendar.sql")) {
            asOwner(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void asTheApplication() {
        store.database = postgres.getDatabase("loive_app", "postgres");
        store.clock = clock;
    }

    @Test
    void holdsTheDaysOffOfTheLaw() throws SQLException {
        assertThat(dates("kind = 'off' AND active")).isEqualTo(LawTable.daysOff());
    }

    @Test
    void holdsTheWorkingSaturdays() throws SQLException {
        assertThat(dates("kind = 'working' AND active")).isEqualTo(LawTable.workingSaturdays());
    }

    @Test
    void holdsTheDayOfCultureSwitchedOff() throws SQLException {
        assertThat(dates("NOT active")).isEqualTo(LawTable.cultureDays());
        assertThat(dates("source = 'culture-day'")).isEqualTo(LawTable.cultureDays());
    }

    @Test
    void marksWhatIsComputedAsProvisional() throws SQLException {
        assertThat(dates("NOT provisional")).isEqualTo(dates("source = 'announced'"));
        assertThat(dates("NOT provisional")).allMatch(date -> LawTable.announced(date.getYear()));
        assertThat(dates("provisional AND active")).noneMatch(date -> LawTable.announced(date.getYear()));
    }

    @Test
    void listsNoDayOffOnAWeekend() throws SQLException {
        assertThat(dates("kind = 'off'")).noneMatch(date -> date.getDayOfWeek().getValue() > 5);
    }

    @Test
    void knowsWhichYearsAreAnnounced() {
        assertThat(store.calendar().announced(2023)).isFalse();
        assertThat(store.calendar().announced(2024)).isTrue();
        assertThat(store.calendar().announced(2026)).isTrue();
        assertThat(store.calendar().announced(2027)).isFalse();
    }

    @Test
    void reckonsOverTetAndNamesIt() {
        var deadline = new Reckoning(store.calendar(), store.closes(Optional.empty()))
                .reckon(Start.parse("2026-02-12"), Term.parse("3wd"));

        assertThat(deadline.dueText()).isEqualTo("2026-02-24T17:00:00+07:00");
        assertThat(deadline.provisional()).isFalse();
        assertThat(deadline.steps().get(5).why().vi()).isEqualTo("Tết Nguyên đán; không tính");
    }

    @Test
    void isReadAgainAfterAMinute() throws SQLException {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(store.calendar().on(day).working()).isTrue();
        asOwner("UPDATE portal.calendar_day SET active = true WHERE date = '2026-11-24'");
        try {
            clock.now = clock.now.plusSeconds(59);
            assertThat(store.calendar().on(day).working()).isTrue();
            clock.now = clock.now.plusSeconds(1);
            assertThat(store.calendar().on(day).working()).isFalse();
            assertThat(store.calendar().on(day).provisional()).isTrue();
        } finally {
            asOwner("UPDATE portal.calendar_day SET active = false WHERE date = '2026-11-24'");
        }
    }

    @Test
    void closesAUnitAtItsOwnHour() throws SQLException {
        asApplication("INSERT INTO portal.office_hours (unit, closes) VALUES ('hiep-an', '16:30')");
        try {
            assertThat(store.closes(Optional.of(new UnitId("hiep-an")))).isEqualTo(LocalTime.of(16, 30));
            assertThat(store.closes(Optional.of(new UnitId("duc-trong")))).isEqualTo(LocalTime.of(17, 0));
            assertThat(store.closes(Optional.empty())).isEqualTo(LocalTime.of(17, 0));
        } finally {
            asApplication("DELETE FROM portal.office_hours WHERE unit = 'hiep-an'");
        }
    }

    @Test
    void recoversWhenTheDatabaseComesBack() {
        store.database = postgres.getDatabase("nobody", "postgres");
        assertThatThrownBy(store::calendar).isInstanceOf(IllegalStateException.class);

        store.database = postgres.getDatabase("loive_app", "postgres");
        assertThat(store.calendar().announced(2026)).isTrue();
    }

    private static Set<LocalDate> dates(String condition) throws SQLException {
        Set<LocalDate> dates = new TreeSet<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT date FROM portal.calendar_day WHERE " + condition)) {
            while (row.next()) {
                dates.add(row.getObject(1, LocalDate.class));
            }
        }
        return dates;
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void asApplication(String sql) throws SQLException {
        try (Connection connection =
                        postgres.getDatabase("loive_app", "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
