package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.loive.audit.History;
import vn.loive.audit.HistoryLine;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Result;

/** Says, from the history, who did what with a task that somebody else wanted as well. */
@ApplicationScoped
class WhoHasIt {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT);

    @Inject
    private History history;

    /** The calm answer to whoever came second. */
    <T> Result<T> overtaken(WorkItem item) {
        Optional<HistoryLine> last = history.of(item.code()).stream()
                .filter(line -> item.step().id().equals(line.details().get("step")))
                .filter(line -> line.kind().startsWith("Task"))
                .reduce((earlier, later) -> later);
        String assignee = item.assigneeName().orElse("");
        if (last.isEmpty()) {
            return Result.overtaken("task-claimed-by-other", assignee);
        }
        String who = last.get().actor().name();
        String when = MOMENT.format(last.get().at().atZone(PortalClock.VIET_NAM));
        return switch (last.get().kind()) {
            case "TaskAssigned" ->
                Result.overtaken(
                        "task-assigned-by-other",
                        who,
                        assignee,
                        when,
                        String.valueOf(last.get().details().get("why")));
            case "TaskHandedBack" -> Result.overtaken("task-handed-back", who, when);
            default -> Result.overtaken("task-claimed-by-other", assignee);
        };
    }
}
