package vn.loive.deadline.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.loive.deadline.CalendarSource;
import vn.loive.deadline.HoursChanged;
import vn.loive.deadline.WorkingCalendar;
import vn.loive.shared.UnitId;

/** Keeps what the database says about days and hours for a minute, so that a change is in force a minute later. */
@ApplicationScoped
class CalendarStore implements CalendarSource {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    DataSource database;

    @Inject
    Clock clock;

    private @Nullable CalendarTables tables;
    private Instant readAgain = Instant.MIN;

    @Override
    public WorkingCalendar calendar() {
        return tables().calendar();
    }

    @Override
    public LocalTime closes(Optional<UnitId> unit) {
        return tables().closes(unit);
    }

    /** What was changed here counts at once, as soon as it is in the database. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HoursChanged changed) {
        readAgain = Instant.MIN;
    }

    private synchronized CalendarTables tables() {
        Instant now = clock.instant();
        if (tables == null || !now.isBefore(readAgain)) {
            tables = read();
            readAgain = now.plus(KEPT);
        }
        return tables;
    }

    private CalendarTables read() {
        try (Connection connection = database.getConnection()) {
            return CalendarTables.read(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the working calendar cannot be read", failure);
        }
    }
}
