package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Notice;

/** Marks a step that was not done in time and reminds the office where it waits. */
@ApplicationScoped
public class RemindOffice {
    @Inject
    private WorkItems items;

    @Inject
    private Units units;

    @Inject
    private Event<StepIsLate> events;

    @Inject
    private Event<Notice> notices;

    public void remind(DossierCode application, String step) {
        List<WorkItem> waiting = items.waitingAt(application, step);
        waiting.forEach(WorkItem::markLate);
        waiting.forEach(item -> units.find(item.unit())
                .flatMap(unit -> unit.email())
                .ifPresent(address ->
                        notices.fire(Notice.toOffice(application, address, "late", Map.of(), item.task() + "/late"))));
        waiting.forEach(item -> events.fire(new StepIsLate(
                application,
                Actor.SYSTEM,
                Map.of("step", step, "due", item.dueAt().toString()))));
    }
}
