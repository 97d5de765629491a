package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** Lets somebody's stay begin before the agreed day, unless another has the place until then. */
@ApplicationScoped
@Transactional
public class ComeEarly {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String OTHERS = """
            FROM portal.stay o WHERE o.place = s.place AND o.code <> s.code AND o.freed_at IS NULL
             AND daterange(o.from_on, o.until_on) && daterange(?, s.from_on)
            """;

    @Inject
    Rows rows;

    /** Begins it on a day; refused with the day on which the place is free. Who was never given a place just comes. */
    public Result<LocalDate> begin(DossierCode code, LocalDate day) {
        int begun = rows.write(
                "UPDATE portal.stay s SET from_on = ? WHERE code = ? AND freed_at IS NULL AND from_on > ?"
                        + " AND NOT EXISTS (SELECT " + OTHERS + ")",
                day,
                code.value(),
                day,
                day);
        return begun > 0
                ? Result.done(day)
                : rows.one(
                                "SELECT (SELECT max(o.until_on) " + OTHERS + ") AS until_on FROM portal.stay s"
                                        + " WHERE s.code = ? AND s.freed_at IS NULL AND s.from_on > ?",
                                row -> Rows.dayIfAny(row, "until_on"),
                                day,
                                code.value(),
                                day)
                        .flatMap(until -> until)
                        .map(until -> Result.<LocalDate>refused(
                                Refusal.of("place-not-yet-free", "outcome", DAY.format(until))))
                        .orElseGet(() -> Result.done(day));
    }
}
