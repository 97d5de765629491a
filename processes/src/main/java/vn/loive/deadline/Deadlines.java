package vn.loive.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** Reckons deadlines on the calendar in force. */
@ApplicationScoped
public class Deadlines {

    @Inject
    CalendarSource source;

    /** Answers a question as people and programs write it, or says everything that is wrong with it. */
    public Result<Deadline> reckon(@Nullable String start, @Nullable String term, Optional<UnitId> unit) {
        Result<ZonedDateTime> from = read(start, Start::parse);
        Result<Term> length = read(term, Term::parse);
        if (from instanceof Result.Refused<ZonedDateTime> one && length instanceof Result.Refused<Term> other) {
            return Result.refused(Stream.concat(one.refusals().stream(), other.refusals().stream())
                    .toList());
        }
        return from.then(moment -> length.map(known -> reckon(moment, known, unit)));
    }

    private static <T> Result<T> read(@Nullable String text, Function<String, T> parser) {
        try {
            return Result.done(parser.apply(text == null ? "" : text));
        } catch (DeadlineRefusedException unreadable) {
            return Result.refused(unreadable.refusal());
        }
    }

    /** The end of a term that starts at a moment and must be kept by a unit. */
    public Deadline reckon(ZonedDateTime start, Term term, Optional<UnitId> unit) {
        return reckoning(unit).reckon(start, term);
    }

    /** The new end after supplements were awaited; the rule stands in the package's description. */
    public Deadline resume(ZonedDateTime start, Term term, List<Pause> pauses, Optional<UnitId> unit) {
        return reckoning(unit).resume(start, term, pauses);
    }

    /** How many working days begin after the day of a moment, up to and with the day of another. */
    public int workingDays(ZonedDateTime after, ZonedDateTime until) {
        WorkingCalendar calendar = source.calendar();
        LocalDate first = after.toLocalDate().plusDays(1);
        LocalDate end = until.toLocalDate().plusDays(1);
        return end.isAfter(first)
                ? Math.toIntExact(first.datesUntil(end)
                        .filter(date -> calendar.on(date).working())
                        .count())
                : 0;
    }

    private Reckoning reckoning(Optional<UnitId> unit) {
        return new Reckoning(source.calendar(), source.closes(unit));
    }
}
