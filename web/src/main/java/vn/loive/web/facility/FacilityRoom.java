package vn.loive.web.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.document.Attachment;
import vn.loive.document.ReadAttachment;
import vn.loive.facility.ArrivalDays;
import vn.loive.facility.CapacityChange;
import vn.loive.facility.Directory;
import vn.loive.facility.Occupancy;
import vn.loive.facility.PlaceGroup;
import vn.loive.routing.ComingOfAge;
import vn.loive.routing.PeopleAtFacility;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Text;

/** One facility on the page of places: its groups, its next days, its guests, its waiting list, and what was changed. */
@Named("room")
@RequestScoped
public class FacilityRoom {
    /** The longest usual stay, in months: what is free for it is free for a shorter one. */
    private static final int MONTHS = 12;

    private static final int DAYS = 8;
    private static final int MOST = 50;

    @Inject
    PlacesPage page;

    @Inject
    CurrentCaller callers;

    @Inject
    Directory directory;

    @Inject
    PeopleAtFacility people;

    @Inject
    ArrivalDays days;

    @Inject
    ReadAttachment papers;

    @Inject
    HttpServletRequest request;

    @Inject
    Format format;

    @Inject
    Text text;

    @Inject
    Clock clock;

    private @Nullable List<PeopleAtFacility.Guest> guests;
    private @Nullable List<PeopleAtFacility.Waiter> waiters;

    private Directory.Entry entry() {
        return Objects.requireNonNull(page.getOne());
    }

    public List<Occupancy> groups(Directory.Entry entry) {
        return entry.groups().stream()
                .filter(group -> !group.places().isEmpty() || group.waiting() > 0)
                .toList();
    }

    public List<Occupancy> getGroups() {
        return groups(entry());
    }

    public String name(PlaceGroup group) {
        return text.get("places.group." + group.word());
    }

    public int capacity(Occupancy group) {
        return group.capacityOn(today());
    }

    public int taken(Occupancy group) {
        return group.takenOn(today());
    }

    /** Places that somebody has been promised who is not there yet. */
    public int promised(Occupancy group) {
        return (int) group.places().stream()
                .filter(place -> place.isOpenOn(today()) && !place.isTakenOn(today()))
                .filter(place -> !place.stays().isEmpty())
                .count();
    }

    public int free(Occupancy group) {
        return group.freeFor(today(), MONTHS);
    }

    /** When somebody could come: at once, from a day, or nobody knows. */
    public String soonest(Occupancy group) {
        return group.nextFree(today(), MONTHS)
                .map(day -> day.equals(today()) ? text.get("places.next.now") : format.date(day))
                .orElseGet(() -> text.get("places.next.never"));
    }

    /** The next working days, as the heads of columns. */
    public List<LocalDate> getDays() {
        return getGroups().isEmpty()
                ? List.of()
                : next(getGroups().get(0)).stream().map(ArrivalDays.Day::date).toList();
    }

    /** How many places a group has free on those days. */
    public List<Integer> freeByDay(Occupancy group) {
        return next(group).stream().map(ArrivalDays.Day::free).toList();
    }

    private List<ArrivalDays.Day> next(Occupancy group) {
        return days.next(group, MONTHS, today(), DAYS);
    }

    private List<PeopleAtFacility.Guest> guests() {
        List<PeopleAtFacility.Guest> list = guests;
        if (list == null) {
            list = people.guests(callers.need(), entry());
            guests = list;
        }
        return list;
    }

    /** Whom to expect, the earliest first. */
    public List<PeopleAtFacility.Guest> getExpected() {
        return guests().stream().filter(guest -> !guest.isHere()).limit(MOST).toList();
    }

    /** Who is there, by the day on which the place is free again. */
    public List<PeopleAtFacility.Guest> getHere() {
        return guests().stream()
                .filter(PeopleAtFacility.Guest::isHere)
                .limit(MOST)
                .toList();
    }

    /** Who turns 18 among minors within a month, or has done so already. */
    public List<PeopleAtFacility.Guest> getComingOfAge() {
        LocalDate last = today().plus(ComingOfAge.BEFORE);
        return guests().stream()
                .filter(guest ->
                        guest.comesOfAge().filter(day -> !day.isAfter(last)).isPresent())
                .toList();
    }

    /** Who, and on which day. */
    public String ageSentence(PeopleAtFacility.Guest guest) {
        return text.of(
                "places.age.who",
                guest.application().personName(),
                format.date(guest.comesOfAge().orElseThrow()),
                guest.place());
    }

    /** Whether somebody turns 18 while he is there; empty when not. */
    public String age(PeopleAtFacility.Guest guest) {
        return guest.comesOfAge()
                .map(day -> text.of("places.age.on", format.date(day)))
                .orElse("");
    }

    /** Whether it was just noted that somebody goes. */
    public boolean isLeft() {
        return "yes".equals(request.getParameter("left"));
    }

    /** Who is next now that a place is free. */
    public String getNextInLine() {
        return getWaiting().stream()
                .filter(this::isNext)
                .findFirst()
                .map(next -> text.of(
                        "places.left.next",
                        next.application().personName(),
                        next.at().number(),
                        name(next.group())))
                .orElseGet(() -> text.get("places.left.nobody"));
    }

    public List<PeopleAtFacility.Waiter> getWaiting() {
        List<PeopleAtFacility.Waiter> list = waiters;
        if (list == null) {
            list = people.waiters(callers.need(), entry());
            waiters = list;
        }
        return list;
    }

    /** What somebody brings: the papers that were sent as copies. */
    public String brings(PeopleAtFacility.Guest guest) {
        String sent = papers.of(guest.application().code()).stream()
                .map(Attachment::kind)
                .distinct()
                .map(kind -> text.get("form.paper." + kind))
                .collect(Collectors.joining(", "));
        return sent.isEmpty() ? text.get("places.brings.identity") : text.of("places.brings", sent);
    }

    /** Whether somebody is next, because a place is free for him. */
    public boolean isNext(PeopleAtFacility.Waiter waiter) {
        return getGroups().stream()
                .filter(group -> group.group().equals(waiter.group()))
                .anyMatch(group -> waiter.at().number() <= free(group));
    }

    public String priority(PeopleAtFacility.Waiter waiter) {
        return waiter.at()
                .priority()
                .map(group -> text.get("form.plan.support." + group))
                .orElseGet(() -> text.get("places.priority.none"));
    }

    public List<CapacityChange> getChanges() {
        return directory.changes(entry().unit().id(), MOST);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
