package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Policy;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.WorkItem;

/** Puts tasks into words for the table of the queue. */
@RequestScoped
public class QueueLines {
    @Inject
    CurrentCaller callers;

    @Inject
    Workplace workplace;

    @Inject
    Format format;

    @Inject
    Text text;

    List<QueueLine> of(List<WorkItem> items, QueueFilter.View view) {
        return items.stream().map(item -> line(item, view)).toList();
    }

    private QueueLine line(WorkItem item, QueueFilter.View view) {
        String step = item.step().id();
        return new QueueLine(
                item,
                when(item, view),
                where(item),
                text.get("step." + step),
                text.get("why." + item.step().clock(item.stands())),
                Policy.leads(callers.need(), item.unit()).isPresent());
    }

    private QueueLine.When when(WorkItem item, QueueFilter.View view) {
        Optional<Instant> answer = view == QueueFilter.View.FAMILY ? item.answerBy() : Optional.empty();
        if (answer.isEmpty() && item.endedAt().isPresent()) {
            Instant ended = item.endedAt().get();
            return new QueueLine.When("", "", format.iso(ended), format.moment(ended));
        }
        Instant due = answer.orElseGet(item::dueAt);
        return new QueueLine.When(format.urgency(due), format.until(due), format.iso(due), format.end(due));
    }

    private QueueLine.Where where(WorkItem item) {
        boolean mine = item.state() == WorkItem.State.CLAIMED
                && item.assignee().filter(callers.need().account()::equals).isPresent();
        String unit = workplace.name(item.unit());
        return switch (item.state()) {
            case OPEN -> new QueueLine.Where("draft", text.get("queue.free"), unit, false);
            case CLAIMED ->
                mine
                        ? new QueueLine.Where("progress", text.get("queue.mine"), unit, true)
                        : new QueueLine.Where(
                                "waiting",
                                text.of("queue.other", item.assigneeName().orElse("")),
                                unit,
                                false);
            case DONE, CANCELLED -> new QueueLine.Where("done", outcome(item), unit, false);
        };
    }

    private String outcome(WorkItem item) {
        return item.outcome()
                .map(word -> text.get("outcome." + item.step().id() + "." + word))
                .orElse("");
    }
}
