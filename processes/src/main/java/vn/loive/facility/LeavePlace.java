package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.loive.shared.DossierCode;

/** Gives a place back: the person has withdrawn, has not come, or goes before his term ends. */
@ApplicationScoped
@Transactional
public class LeavePlace {
    private static final String LOCKED = """
            SELECT p.id, g.facility, g.form, g.sex, g.age_band, s.from_on
              FROM portal.stay s JOIN portal.place p ON p.id = s.place JOIN portal.place_group g ON g.id = p.place_group
             WHERE s.code = ? AND s.freed_at IS NULL FOR UPDATE OF p, s
            """;

    @Inject
    Rows rows;

    @Inject
    Event<PlaceIsFree> events;

    @Inject
    Clock clock;

    private record Held(long place, PlaceGroup group, LocalDate from) {}

    /** The family has taken the application back. */
    public void withdrawn(DossierCode code) {
        held(code).ifPresent(held -> free(code, held, "withdrawn"));
    }

    /** The person has not come by the day until which the place was kept. */
    public void notCome(DossierCode code) {
        held(code).ifPresent(held -> free(code, held, "not-come"));
    }

    /** The person goes on a day before his term ends; from then on the place is free. */
    public void ended(DossierCode code, LocalDate day) {
        held(code).ifPresent(held -> {
            if (day.isAfter(held.from())) {
                rows.write(
                        "UPDATE portal.stay SET until_on = ?, why = 'ended' WHERE code = ? AND until_on > ?",
                        day,
                        code.value(),
                        day);
                reckon(held);
            } else {
                free(code, held, "ended");
            }
        });
    }

    private Optional<Held> held(DossierCode code) {
        return rows.one(
                LOCKED, row -> new Held(row.getLong("id"), Rows.group(row), Rows.day(row, "from_on")), code.value());
    }

    private void free(DossierCode code, Held held, String why) {
        rows.write("UPDATE portal.stay SET freed_at = ?, why = ? WHERE code = ?", clock.instant(), why, code.value());
        reckon(held);
    }

    /** From when nobody has been promised the place. */
    private void reckon(Held held) {
        rows.write(
                "UPDATE portal.place p SET free_from = greatest(opens_on, coalesce((SELECT max(until_on) FROM portal.stay s"
                        + " WHERE s.place = p.id AND s.freed_at IS NULL), opens_on)) WHERE id = ?",
                held.place());
        events.fire(new PlaceIsFree(held.group()));
    }
}
