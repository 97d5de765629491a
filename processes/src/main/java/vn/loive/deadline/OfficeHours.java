package vn.loive.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.loive.shared.Actor;
import vn.loive.shared.UnitId;

/** When offices close, unit by unit, and what was changed about it; deadlines that are reckoned already stay. */
@ApplicationScoped
@Transactional
public class OfficeHours {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private CalendarSource source;

    @Inject
    private Event<HoursChanged> events;

    /** The hour that counts for units without one of their own. */
    public LocalTime usual() {
        return source.closes(Optional.empty());
    }

    /** The unit's own hour, if it has one. */
    public Optional<LocalTime> own(UnitId unit) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT CAST(closes AS text) FROM portal.office_hours WHERE unit = ?1")
                .setParameter(1, unit.value())
                .getResultList();
        return rows.stream().map(row -> LocalTime.parse((String) row)).findFirst();
    }

    /** What was changed about a unit, the newest first. */
    public List<HoursChange> history(UnitId unit) {
        List<?> rows = entities.createNativeQuery("SELECT seq, at, CAST(closes AS text), by_name, reason"
                        + " FROM portal.office_hours_history WHERE unit = ?1 ORDER BY seq DESC")
                .setParameter(1, unit.value())
                .getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    private static HoursChange change(Object[] row) {
        return new HoursChange(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                Optional.ofNullable((String) row[2]).map(LocalTime::parse),
                (String) row[3],
                (String) row[4]);
    }

    /** Two who change the hours of the same unit wait for one another. */
    public void lock(UnitId unit) {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('hours ' || ?1)) AS text)")
                .setParameter(1, unit.value())
                .getSingleResult();
    }

    /** Sets the unit's hour, or takes it away so that the usual one counts; counts for what is reckoned from now on. */
    public void change(UnitId unit, Optional<LocalTime> closes, Actor by, String reason) {
        Optional<LocalTime> before = own(unit);
        if (closes.isPresent()) {
            entities.createNativeQuery("INSERT INTO portal.office_hours (unit, closes) VALUES (?1, CAST(?2 AS time))"
                            + " ON CONFLICT (unit) DO UPDATE SET closes = excluded.closes")
                    .setParameter(1, unit.value())
                    .setParameter(2, closes.get().toString())
                    .executeUpdate();
        } else {
            entities.createNativeQuery("DELETE FROM portal.office_hours WHERE unit = ?1")
                    .setParameter(1, unit.value())
                    .executeUpdate();
        }
        entities.createNativeQuery("INSERT INTO portal.office_hours_history (unit, before, closes, by_account,"
                        + " by_name, reason) VALUES (?1, CAST(?2 AS time), CAST(?3 AS time), ?4, ?5, ?6)")
                .setParameter(1, unit.value())
                .setParameter(2, before.map(LocalTime::toString).orElse(null))
                .setParameter(3, closes.map(LocalTime::toString).orElse(null))
                .setParameter(4, by.account())
                .setParameter(5, by.name())
                .setParameter(6, reason)
                .executeUpdate();
        events.fire(new HoursChanged(unit));
    }
}
