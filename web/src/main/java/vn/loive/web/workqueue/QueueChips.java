package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.loive.procedure.Procedures;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;

/** What narrows the queue, each with the way to be rid of it. */
@Named("chips")
@RequestScoped
public class QueueChips {
    @Inject
    TasksPage page;

    @Inject
    Procedures procedures;

    @Inject
    Workplace workplace;

    @Inject
    Language language;

    @Inject
    Text text;

    /** A filter in words, and the same queue without it. */
    public record Chip(String label, String value, String without) {}

    public List<Chip> getAll() {
        QueueAddress address = page.address();
        List<Chip> chips = new ArrayList<>();
        add(chips, "q", "queue.chip.search", address.search());
        add(chips, "step", "queue.step", address.step().isEmpty() ? "" : text.get("step." + address.step()));
        add(chips, "service", "queue.service", service(address.service()));
        add(chips, "stands", "queue.stands", address.stands().isEmpty() ? "" : text.get("state." + address.stands()));
        add(chips, "unit", "queue.unit", address.unit().isEmpty() ? "" : workplace.name(new UnitId(address.unit())));
        add(chips, "overdue", "queue.chip.only", address.overdue() ? text.get("queue.view.overdue") : "");
        return chips;
    }

    private void add(List<Chip> chips, String parameter, String label, String value) {
        if (!value.isEmpty()) {
            chips.add(new Chip(text.get(label), value, page.address().without(parameter)));
        }
    }

    private String service(String id) {
        return procedures.offered().stream()
                .filter(offered -> offered.service().equals(id))
                .map(offered -> offered.name(language.getTag()))
                .findFirst()
                .orElse(id);
    }
}
