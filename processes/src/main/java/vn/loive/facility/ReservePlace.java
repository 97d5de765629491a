package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** Gives somebody a place for a stay. However many ask at once, the database never gives one place to two. */
@ApplicationScoped
@Transactional
public class ReservePlace {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String GROUP =
            "(SELECT id FROM portal.place_group WHERE facility = ? AND form = ? AND sex = ? AND age_band = ?)";
    /** The usual way in one statement: a place that nobody has been promised from the day on, and nobody waits. */
    private static final String QUICKLY = """
            WITH one AS (
                SELECT id FROM portal.place
                 WHERE place_group = %s AND free_from <= ? AND (closes_on IS NULL OR closes_on >= ?)
                   AND NOT EXISTS (SELECT FROM portal.place_waiting w WHERE w.facility = ? AND w.form = ?
                                      AND w.sex = ? AND w.age_band = ? AND w.left_at IS NULL AND w.code <> ?)
                 ORDER BY free_from DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED
            ), took AS (
                UPDATE portal.place p SET free_from = ? FROM one WHERE p.id = one.id RETURNING p.id, p.number
            ), stay AS (
                INSERT INTO portal.stay (code, place, from_on, until_on, kept_until, reserved_at)
                SELECT ?, id, ?, ?, ?, ? FROM took
            )
            SELECT number FROM took
            """.formatted(GROUP);
    /** Every place that is free for the stay, also in a gap; waits for whoever has it in his hands. */
    private static final String ANY = """
            SELECT p.id FROM portal.place p
             WHERE p.place_group = %s AND p.opens_on <= ? AND (p.closes_on IS NULL OR p.closes_on >= ?)
               AND NOT EXISTS (SELECT FROM portal.stay s WHERE s.freed_at IS NULL
                                  AND int8range(s.place, s.place, '[]') && int8range(p.id, p.id, '[]')
                                  AND daterange(s.from_on, s.until_on) && daterange(?, ?))
             ORDER BY p.free_from DESC, p.id LIMIT 1 FOR UPDATE OF p
            """.formatted(GROUP);
    /** The same question about one place that is locked by now. */
    private static final String STILL_FREE = """
            SELECT p.number FROM portal.place p
             WHERE p.id = ? AND (p.closes_on IS NULL OR p.closes_on >= ?)
               AND NOT EXISTS (SELECT FROM portal.stay s WHERE s.freed_at IS NULL
                                  AND int8range(s.place, s.place, '[]') && int8range(p.id, p.id, '[]')
                                  AND daterange(s.from_on, s.until_on) && daterange(?, ?))
            """;

    @Inject
    Rows rows;

    @Inject
    WaitingList waitingList;

    @Inject
    ListPlaces places;

    @Inject
    Clock clock;

    /**
     * What is wished.
     *
     * @param months how long the stay is
     * @param keptUntil until when the place is kept when the person does not come
     * @param passing whether others who wait longer may be passed, because somebody has said why
     */
    public record Wish(
            DossierCode code, PlaceGroup group, LocalDate from, int months, Instant keptUntil, boolean passing) {
        LocalDate until() {
            return from.plusMonths(months);
        }
    }

    /** Reserves; refused with the next best when there is no place, or when others wait longer and nobody said why. */
    public Result<Reserved> reserve(Wish wish) {
        Optional<Integer> quick = quickly(wish);
        if (quick.isPresent()) {
            return Result.done(new Reserved(quick.get(), wish.from(), wish.until()));
        }
        Occupancy occupancy = places.of(wish.group());
        if (occupancy.places().isEmpty()) {
            return Result.refused(Refusal.of("facility-takes-others", "outcome"));
        }
        int ahead = ahead(wish);
        if (!wish.passing() && ahead > 0 && occupancy.freeFor(wish.from(), wish.months()) <= ahead) {
            return Result.refused(Refusal.of("others-wait-longer", "reason", ahead));
        }
        return carefully(wish);
    }

    private Optional<Integer> quickly(Wish wish) {
        List<Object> values = new java.util.ArrayList<>(List.of(Rows.of(wish.group(), wish.from(), wish.until())));
        values.addAll(List.of(Rows.of(
                wish.group(), wish.code().value(), wish.until(), wish.code().value())));
        values.addAll(List.of(wish.from(), wish.until(), wish.keptUntil(), clock.instant()));
        return rows.one(QUICKLY, row -> row.getInt("number"), values.toArray());
    }

    private Result<Reserved> carefully(Wish wish) {
        Optional<Long> place = any(wish);
        while (place.isPresent()) {
            Optional<Integer> number = rows.one(
                    STILL_FREE, row -> row.getInt("number"), place.get(), wish.until(), wish.from(), wish.until());
            if (number.isPresent()) {
                take(wish, place.get());
                return Result.done(new Reserved(number.get(), wish.from(), wish.until()));
            }
            place = any(wish);
        }
        return Result.refused(nextBest(wish));
    }

    private Optional<Long> any(Wish wish) {
        return rows.one(
                ANY,
                row -> row.getLong("id"),
                Rows.of(wish.group(), wish.from(), wish.until(), wish.from(), wish.until()));
    }

    private void take(Wish wish, long place) {
        rows.write("UPDATE portal.place SET free_from = greatest(free_from, ?) WHERE id = ?", wish.until(), place);
        rows.write(
                "INSERT INTO portal.stay (code, place, from_on, until_on, kept_until, reserved_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                wish.code().value(),
                place,
                wish.from(),
                wish.until(),
                wish.keptUntil(),
                clock.instant());
    }

    private int ahead(Wish wish) {
        List<Waiting> list = waitingList.list(wish.group());
        return list.stream()
                .filter(waiting -> waiting.code().equals(wish.code()))
                .map(waiting -> waiting.number() - 1)
                .findFirst()
                .orElse(list.size());
    }

    private Refusal nextBest(Wish wish) {
        if (wish.group().form() == CareForm.HOME) {
            return Refusal.of("no-place-at-provider", "admissionOn");
        }
        int number = ahead(wish) + 1;
        return places.of(wish.group())
                .nextFree(wish.from(), wish.months())
                .map(day -> Refusal.of("no-place-then", "admissionOn", DAY.format(day), number))
                .orElseGet(() -> Refusal.of("no-place", "admissionOn", number));
    }
}
