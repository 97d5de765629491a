package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.facility.ArrivalDays;
import vn.loive.facility.ListPlaces;
import vn.loive.facility.Occupancy;
import vn.loive.facility.PlaceGroup;
import vn.loive.facility.WaitingList;
import vn.loive.intake.Application;
import vn.loive.routing.Decision;
import vn.loive.routing.NeededPlace;
import vn.loive.routing.PeopleAtFacility;
import vn.loive.routing.Step;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.TypedDate;

/** The page on which the facility reserves a place and a day, puts on its waiting list, or declines. */
@Named("decideAtFacility")
@RequestScoped
public class DecideAtFacilityPage extends StepPage {
    private static final int DAYS = 6;

    @Inject
    NeededPlace needed;

    @Inject
    ListPlaces places;

    @Inject
    ArrivalDays days;

    @Inject
    PeopleAtFacility people;

    @Inject
    WaitingList waiting;

    @Inject
    Format format;

    @Inject
    Clock clock;

    private @Nullable String day;
    private @Nullable String admissionOn;
    private @Nullable Occupancy occupancy;
    private @Nullable List<PeopleAtFacility.Waiter> waiters;

    @Override
    void goOn(Map<String, List<String>> beside) {
        day = first(beside, BesideTheOutcome.DAY);
        admissionOn = first(beside, BesideTheOutcome.ADMISSION);
    }

    /** The day that was typed counts before the one that was chosen from the calendar. */
    @Override
    Result<Decision> complete(Decision decision) {
        String wished = admissionOn == null ? day : admissionOn;
        if (!decision.outcome().equals("reserve") || wished == null || wished.isBlank()) {
            return Result.done(decision);
        }
        return TypedDate.read(wished)
                .map(read -> Result.done(decision.from(read)))
                .orElseGet(() -> Result.refused(Refusal.of("not-a-date", "admissionOn")));
    }

    /** The places of the group that the person belongs to; null when the facility has none such. */
    private @Nullable Occupancy occupancy() {
        Application application = opened.getApplication();
        if (occupancy == null && application != null) {
            occupancy = application
                    .facility()
                    .flatMap(unit -> needed.at(unit, application, today()))
                    .map(places::of)
                    .orElse(null);
        }
        return occupancy;
    }

    private Application application() {
        return Optional.ofNullable(opened.getApplication()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean isTaking() {
        Occupancy room = occupancy();
        return room != null && !room.places().isEmpty();
    }

    /** How much room there is, in a sentence. */
    public String getRoom() {
        Occupancy room = occupancy();
        if (room == null || room.places().isEmpty()) {
            return text.get("places.room.none");
        }
        int months = needed.months(application());
        int free = room.freeFor(today(), months);
        String group = text.get("places.group." + room.group().word());
        return free > 0
                ? text.of("places.room.for", group, months, free, room.capacityOn(today()))
                : room.nextFree(today(), months)
                        .map(next -> text.of("places.room.later", group, months, format.day(next)))
                        .orElseGet(() -> text.of("places.room.never", group, months));
    }

    /** The next working days with a free place, from their names to what is sent. */
    public Map<String, String> getDays() {
        Map<String, String> offered = new LinkedHashMap<>();
        Occupancy room = occupancy();
        if (room != null) {
            days.next(room, needed.months(application()), today(), DAYS).stream()
                    .filter(open -> open.free() > 0)
                    .forEach(open -> offered.put(
                            text.of("places.day.free", format.day(open.date()), open.free()),
                            open.date().toString()));
        }
        return offered;
    }

    /** Who waits for such a place, in order. */
    public List<PeopleAtFacility.Waiter> getWaiters() {
        List<PeopleAtFacility.Waiter> list = waiters;
        if (list == null) {
            Occupancy room = occupancy();
            list = room == null ? List.of() : people.waiters(room.group());
            waiters = list;
        }
        return list;
    }

    public boolean isThis(PeopleAtFacility.Waiter waiter) {
        return waiter.application().code().equals(application().code());
    }

    /** Which number the person has on the list, or would have. */
    public String getNumber() {
        return getWaiters().stream()
                .filter(this::isThis)
                .findFirst()
                .map(waiter -> text.of("places.number.has", waiter.at().number()))
                .orElseGet(() -> {
                    Occupancy room = occupancy();
                    boolean first = needed.priority(application()).isPresent();
                    return room == null ? "" : text.of("places.number.would", waiting.next(room.group(), first));
                });
    }

    /** Whether there is a waiting list at all: nobody waits for a provider. */
    public boolean isListed() {
        return step().outcomes(application().service()).contains("waiting-list");
    }

    public String since(PeopleAtFacility.Waiter waiter) {
        return text.of(
                        "places.since",
                        format.date(waiter.at().since()),
                        waiter.at()
                                .priority()
                                .map(group -> text.get("form.plan.support." + group))
                                .orElse(""))
                .strip();
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getAdmissionOn() {
        return admissionOn;
    }

    public void setAdmissionOn(@Nullable String admissionOn) {
        this.admissionOn = admissionOn;
    }

    /** The group in words. */
    public String group(PlaceGroup group) {
        return text.get("places.group." + group.word());
    }

    @Override
    Step step() {
        return Step.DECIDE_AT_FACILITY;
    }
}
