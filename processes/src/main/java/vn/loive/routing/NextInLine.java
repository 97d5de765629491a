package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import vn.loive.facility.LeavePlace;
import vn.loive.facility.PlaceIsFree;
import vn.loive.facility.WaitingList;
import vn.loive.intake.ApplicationWithdrawn;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.Notice;

/** What a family that goes leaves behind is given on: the facility is told who is next. */
@ApplicationScoped
public class NextInLine {
    @Inject
    private WaitingList waiting;

    @Inject
    private LeavePlace leaving;

    @Inject
    private Units units;

    @Inject
    private Event<Notice> notices;

    void giveBack(@Observes ApplicationWithdrawn withdrawn) {
        waiting.leave(withdrawn.application());
        leaving.withdrawn(withdrawn.application());
    }

    void tellTheFacility(@Observes PlaceIsFree free) {
        waiting.list(free.group()).stream()
                .findFirst()
                .ifPresent(next -> units.find(free.group().facility())
                        .flatMap(Unit::email)
                        .ifPresent(address ->
                                notices.fire(Notice.toOffice(next.code(), address, "place-free", Map.of(), null))));
    }
}
