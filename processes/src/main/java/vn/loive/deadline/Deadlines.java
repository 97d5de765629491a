package vn.loive.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vn.loive.shared.UnitId;

/** Reckons deadlines on the calendar in force. */
@ApplicationScoped
public class Deadlines {

    @Inject
    CalendarSource source;

    /** Reads start and term as people and programs write them; throws {@link DeadlineRefusedException}. */
    public Deadline reckon(String start, String term, Optional<UnitId> unit) {
        return reckon(Start.parse(start), Term.parse(term), unit);
    }

    public Deadline reckon(ZonedDateTime start, Term term, Optional<UnitId> unit) {
        return reckoning(unit).reckon(start, term);
    }

    /** The new end after supplements were awaited; the rule stands in the package's description. */
    public Deadline resume(ZonedDateTime start, Term term, List<Pause> pauses, Optional<UnitId> unit) {
        return reckoning(unit).resume(start, term, pauses);
    }

    private Reckoning reckoning(Optional<UnitId> unit) {
        return new Reckoning(source.calendar(), source.closes(unit));
    }
}
