package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Post;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** The act of saying how many places a facility has for people of one sex and one age band, from a day on. */
@ApplicationScoped
@Transactional
public class ChangeCapacity {
    /** More than any facility has. */
    public static final int MOST = 5000;

    private static final int YEARS_AHEAD = 5;
    private static final String GROUP =
            "(SELECT id FROM portal.place_group WHERE facility = ? AND form = ? AND sex = ? AND age_band = ?)";

    @Inject
    Rows rows;

    @Inject
    ListPlaces places;

    @Inject
    WhoIsTaken taken;

    @Inject
    Units units;

    @Inject
    Event<PlaceIsFree> events;

    @Inject
    Clock clock;

    /**
     * What is wished, as it was typed.
     *
     * @param places how many there shall be
     * @param from from which day on; today when it is empty
     */
    public record Wish(
            Optional<String> sex,
            Optional<String> ageBand,
            Optional<Integer> places,
            Optional<LocalDate> from,
            String reason) {}

    /** Changes it; refused with the number when more places than that are taken or promised. */
    public Result<Occupancy> change(Caller caller, UnitId facility, Wish wish) {
        if (!PlaceAccess.seesAny(caller)) {
            return Result.notAllowed("officials-only");
        }
        Optional<Unit> unit = units.find(facility)
                .filter(found -> CareForm.ofKind(found.kind()).isPresent());
        if (unit.isEmpty() || !PlaceAccess.sees(caller, unit.get(), units)) {
            return Result.notFound();
        }
        Optional<Post> right = PlaceAccess.changes(caller, facility, units);
        if (right.isEmpty()) {
            return Result.notAllowed("province-officers-only");
        }
        List<Refusal> refusals = refusals(wish);
        return refusals.isEmpty()
                ? change(caller.acting(right.get()), group(unit.get(), wish), wish)
                : Result.refused(refusals);
    }

    private List<Refusal> refusals(Wish wish) {
        List<Refusal> refusals = new ArrayList<>();
        check(wish.sex().flatMap(Sex::ofWord).isPresent(), wish.sex().isPresent(), "sex", refusals);
        check(
                wish.ageBand().flatMap(AgeBand::ofWord).isPresent(),
                wish.ageBand().isPresent(),
                "ageBand",
                refusals);
        if (wish.places().isEmpty()) {
            refusals.add(Refusal.of("missing", "places"));
        } else if (wish.places().get() < 0 || wish.places().get() > MOST) {
            refusals.add(Refusal.of("places-out-of-range", "places", MOST));
        }
        LocalDate today = LocalDate.now(clock);
        if (wish.from().filter(day -> day.isBefore(today)).isPresent()) {
            refusals.add(Refusal.of("day-has-passed", "from"));
        } else if (wish.from()
                .filter(day -> day.isAfter(today.plusYears(YEARS_AHEAD)))
                .isPresent()) {
            refusals.add(Refusal.of("day-too-far", "from", YEARS_AHEAD));
        }
        refusals.addAll(FreeText.required("reason", wish.reason()));
        return refusals;
    }

    private static void check(boolean known, boolean given, String field, List<Refusal> refusals) {
        if (!known) {
            refusals.add(Refusal.of(given ? "unknown-choice" : "missing", field));
        }
    }

    private static PlaceGroup group(Unit facility, Wish wish) {
        return new PlaceGroup(
                facility.id(),
                CareForm.ofKind(facility.kind()).orElseThrow(),
                wish.sex().flatMap(Sex::ofWord).orElseThrow(),
                wish.ageBand().flatMap(AgeBand::ofWord).orElseThrow());
    }

    private Result<Occupancy> change(Actor actor, PlaceGroup group, Wish wish) {
        lock(group);
        LocalDate from = wish.from().orElseGet(() -> LocalDate.now(clock));
        int wanted = wish.places().orElseThrow();
        Occupancy now = places.of(group);
        int before = now.capacityOn(from);
        if (wanted == before) {
            return Result.refused(Refusal.of("places-the-same", "places", before));
        }
        List<Place> free = closable(now, from);
        if (before - free.size() > wanted) {
            return Result.refused(Refusal.of("places-taken", "places", before - free.size()));
        }
        if (wanted > before) {
            open(group, wanted - before, from);
        } else {
            free.stream().limit(before - wanted).forEach(place -> close(place, from));
        }
        taken.changed();
        note(actor, group, from, before, wanted, wish.reason().strip());
        if (wanted > before) {
            events.fire(new PlaceIsFree(group));
        }
        return Result.done(places.of(group));
    }

    /** Two who change the same group wait for one another; so does whoever wants one of its places. */
    private void lock(PlaceGroup group) {
        rows.write(
                "INSERT INTO portal.place_group (facility, form, sex, age_band) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                Rows.of(group));
        rows.list("SELECT pg_advisory_xact_lock(" + GROUP + "::bigint)", row -> true, Rows.of(group));
        rows.list(
                "SELECT id FROM portal.place WHERE place_group = " + GROUP + " FOR UPDATE",
                row -> true,
                Rows.of(group));
    }

    /** The places that nobody has or has been promised from a day on, the highest number first. */
    private static List<Place> closable(Occupancy occupancy, LocalDate from) {
        return occupancy.places().stream()
                .filter(place -> place.isOpenOn(from))
                .filter(place ->
                        place.stays().stream().noneMatch(stay -> stay.until().isAfter(from)))
                .sorted(Comparator.comparing(Place::number).reversed())
                .toList();
    }

    private void open(PlaceGroup group, int more, LocalDate from) {
        rows.write(
                "INSERT INTO portal.place (place_group, number, opens_on, free_from) SELECT g.id, g.last + n, ?, ? FROM"
                        + " (SELECT i.id, coalesce(max(p.number), 0) AS last FROM portal.place_group i"
                        + " LEFT JOIN portal.place p ON p.place_group = i.id WHERE i.id = " + GROUP
                        + " GROUP BY i.id) g, generate_series(1, ?) AS n",
                opening(group, more, from));
    }

    private static Object[] opening(PlaceGroup group, int more, LocalDate from) {
        List<Object> values = new ArrayList<>(List.of(from, from));
        values.addAll(List.of(Rows.of(group, more)));
        return values.toArray();
    }

    private void close(Place place, LocalDate from) {
        LocalDate closed = from.isBefore(place.opensOn()) ? place.opensOn() : from;
        rows.write("UPDATE portal.place SET closes_on = ? WHERE id = ?", closed, place.id());
    }

    private void note(Actor actor, PlaceGroup group, LocalDate from, int before, int after, String reason) {
        rows.write(
                "INSERT INTO portal.capacity_change (facility, form, sex, age_band, effect_on, before, after, reason,"
                        + " by_account, by_name, by_unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Rows.of(
                        group,
                        from,
                        before,
                        after,
                        reason,
                        actor.account(),
                        actor.name(),
                        Objects.requireNonNull(actor.unit()).value()));
    }
}
