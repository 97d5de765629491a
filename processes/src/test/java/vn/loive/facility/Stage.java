package vn.loive.facility;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.loive.shared.DossierCode;
import vn.loive.shared.EmptyDatabase;
import vn.loive.shared.PortalClock;
import vn.loive.shared.UnitId;

/**
 * The stage of the tests of places: a database with the real tables, set once for all of them, and the acts on it, each in
 * a transaction of its own. A test stands on it by {@code @RegisterExtension}.
 */
final class Stage implements BeforeAllCallback {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Stage.class);

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final List<String> TABLES =
            List.of("V003__units.sql", "V007__history.sql", "V115__places.sql", "V116__coming_before_the_day.sql");
    private static final AtomicInteger CODES = new AtomicInteger();

    private @Nullable EmbeddedPostgres postgres;
    private final ThreadLocal<@Nullable Connection> connection = new ThreadLocal<>();
    final List<PlaceIsFree> freed = Collections.synchronizedList(new ArrayList<>());
    final Rows rows = new Rows();
    final ListPlaces places = new ListPlaces();
    final WaitingList waiting = new WaitingList();
    final ReservePlace reserving = new ReservePlace();
    final LeavePlace leaving = new LeavePlace();
    final ComeEarly early = new ComeEarly();
    Clock clock = Clock.fixed(NOW, PortalClock.VIET_NAM);

    Stage() {
        rows.database = ofTheTransaction();
        early.rows = rows;
        places.rows = rows;
        places.clock = clock;
        waiting.rows = rows;
        reserving.rows = rows;
        reserving.places = places;
        reserving.waitingList = waiting;
        reserving.clock = clock;
        leaving.rows = rows;
        leaving.clock = clock;
        leaving.events = events();
        at(NOW);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        postgres = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Database.class, key -> new Database(), Database.class)
                .postgres;
    }

    /** Struck when the last test has ended. */
    private static final class Database implements AutoCloseable {
        private final EmbeddedPostgres postgres;

        Database() {
            try {
                postgres = EmptyDatabase.start();
                as(
                        postgres,
                        "CREATE ROLE loive_app LOGIN; CREATE SCHEMA portal; GRANT USAGE ON SCHEMA portal TO loive_app;");
                for (String name : TABLES) {
                    as(postgres, "SET search_path TO portal;" + migration(name));
                }
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("The stage cannot be set", e);
            }
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }

    /** Moves the clock of the waiting list. */
    void at(Instant moment) {
        waiting.clock = Clock.fixed(moment, PortalClock.VIET_NAM);
    }

    /** A facility of its own with so many places for adult men. */
    PlaceGroup facilityWith(int places) throws SQLException {
        String unit = "co-so-" + CODES.incrementAndGet();
        asOwner("INSERT INTO portal.unit (id, kind, name_vi, name_en) VALUES ('%s', 'facility', 'x', 'x')"
                .formatted(unit));
        PlaceGroup group = new PlaceGroup(new UnitId(unit), CareForm.PUBLIC, Sex.MALE, AgeBand.ADULT);
        asOwner(
                ("INSERT INTO portal.place_group (facility, form, sex, age_band) VALUES ('%s', 'public', 'male', 'adult');"
                                + "INSERT INTO portal.place (place_group, number, opens_on, free_from)"
                                + " SELECT g.id, n, '2026-01-01', '2026-01-01' FROM portal.place_group g, generate_series(1, %d) n"
                                + " WHERE facility = '%s'")
                        .formatted(unit, places, unit));
        return group;
    }

    static DossierCode person() {
        return new DossierCode(String.format(Locale.ROOT, "000.00.01.H36-261123-%04d", CODES.incrementAndGet()));
    }

    /** Half a year for somebody, from a day on. */
    static ReservePlace.Wish wish(DossierCode code, PlaceGroup group, LocalDate from) {
        return new ReservePlace.Wish(code, group, from, 6, NOW.plusSeconds(1_000_000), false);
    }

    /** Does something in one transaction, which ends when it does. */
    <T> T together(Callable<T> act) {
        try (Connection opened = database().getDatabase("loive_app", "postgres").getConnection()) {
            opened.setAutoCommit(false);
            connection.set(opened);
            T answer = act.call();
            opened.commit();
            return answer;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            connection.remove();
        }
    }

    void asOwner(String sql) throws SQLException {
        as(database(), sql);
    }

    private static void as(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection owner = postgres.getPostgresDatabase().getConnection();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private EmbeddedPostgres database() {
        return Objects.requireNonNull(postgres, "not set yet");
    }

    private static String migration(String name) {
        try (InputStream text = Stage.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the server does it: whoever asks in a transaction gets its connection, and closing it ends nothing. */
    private DataSource ofTheTransaction() {
        return (DataSource) Proxy.newProxyInstance(
                Stage.class.getClassLoader(), new Class<?>[] {DataSource.class}, (source, method, values) -> {
                    Connection held = Objects.requireNonNull(connection.get(), "no transaction");
                    return Proxy.newProxyInstance(
                            Stage.class.getClassLoader(), new Class<?>[] {Connection.class}, (handle, call, with) -> {
                                try {
                                    return call.getName().equals("close") ? null : call.invoke(held, with);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
                });
    }

    @SuppressWarnings("unchecked")
    Event<PlaceIsFree> events() {
        return (Event<PlaceIsFree>) Proxy.newProxyInstance(
                Stage.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, values) -> {
                    freed.add((PlaceIsFree) values[0]);
                    return null;
                });
    }
}
