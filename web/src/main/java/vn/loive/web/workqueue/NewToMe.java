package vn.loive.web.workqueue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.document.Attachment;
import vn.loive.web.audit.Act;

/**
 * Marks what an official has not seen yet.
 *
 * @param lastLook when he looked last; empty on his first look
 * @param said the acts so far, the oldest first
 */
record NewToMe(Optional<Instant> lastLook, List<Act> said) {
    NewToMe {
        said = List.copyOf(said);
    }

    /** The last change of each answer, by its question's path. */
    Map<String, Act.Change> changes() {
        Map<String, Act.Change> changes = new LinkedHashMap<>();
        said.stream().flatMap(act -> act.changes().stream()).forEach(change -> changes.put(change.field(), change));
        return changes;
    }

    /** Whether a change is new; on a first look all are. */
    boolean isNew(Act.Change change) {
        return said.stream()
                .filter(act -> act.changes().contains(change))
                .anyMatch(
                        act -> lastLook.map(moment -> act.at().isAfter(moment)).orElse(true));
    }

    /** Whether a paper has come since; on a first look none is marked, because all are. */
    boolean isNew(Attachment paper) {
        return lastLook.filter(moment -> paper.uploadedAt().isAfter(moment)).isPresent();
    }
}
