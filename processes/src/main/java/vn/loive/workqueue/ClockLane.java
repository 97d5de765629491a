package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.deadline.Deadline;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.TraceSource;
import vn.loive.shared.Traced;

/** Deadlines in the line of time: set with their reckoning, stopped and moved for a supplement, kept or missed. */
@ApplicationScoped
@Transactional
public class ClockLane implements TraceSource {
    private static final int MOST_DAYS = 40;

    @Inject
    private StepTimes times;

    @Inject
    private Clock clock;

    @Override
    public Traced.Lane lane() {
        return Traced.Lane.CLOCK;
    }

    @Override
    public List<Traced> read(DossierCode application, Traced.Stretch stretch) {
        List<Traced> all = new ArrayList<>();
        Instant due = null;
        for (StepTime time : times.of(application)) {
            boolean family = time.step().equals(StepTimes.FAMILY);
            begun(time, family ? null : due, all);
            ended(time, all);
            if (family) {
                time.to().ifPresent(end -> all.add(entry(end, time, "6", "ClockGoesOn", values(time))));
            } else {
                // only the steps of the commune share a clock
                due = time.step().endsWith("AtCommune") ? time.due() : null;
            }
        }
        return stretch.of(all.stream());
    }

    private void begun(StepTime time, @Nullable Instant before, List<Traced> all) {
        Map<String, Object> values = values(time);
        if (time.step().equals(StepTimes.FAMILY)) {
            all.add(entry(time.from(), time, "1", "ClockStopped", values));
        } else if (before != null && !before.equals(time.due())) {
            values.put("before", before.toString());
            all.add(entry(time.from(), time, "7", "DueMoved", reckoned(time, values)));
        } else {
            all.add(entry(time.from(), time, "7", "DueSet", reckoned(time, values)));
        }
    }

    private void ended(StepTime time, List<Traced> all) {
        Instant now = clock.instant();
        boolean late = time.late(now).isPresent();
        if (late) {
            all.add(entry(time.due(), time, "4", "DuePassed", values(time)));
        }
        time.to().filter(end -> time.done()).ifPresent(end -> {
            Map<String, Object> values = values(time);
            values.put("seconds", time.taken(now).toSeconds());
            time.late(now).ifPresent(by -> values.put("lateSeconds", by.toSeconds()));
            times.workingDaysLate(time, now).ifPresent(days -> values.put("lateWorkingDays", days));
            all.add(entry(end, time, "5", late ? "DueMissed" : "DueMet", values));
        });
    }

    private static Map<String, Object> values(StepTime time) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("step", time.step());
        values.put("due", time.due().toString());
        time.unit().ifPresent(unit -> values.put("unit", unit.value()));
        return values;
    }

    private static Map<String, Object> reckoned(StepTime time, Map<String, Object> values) {
        time.reckoned().ifPresent(way -> {
            values.put("term", way.term());
            values.put("clockFrom", way.from().toString());
            values.put("task", time.key());
            values.put("reckoning", days(way.deadline()));
        });
        return values;
    }

    /** Day by day, in both languages; of a very long way only the beginning and the end. */
    private static List<Map<String, Object>> days(Deadline deadline) {
        return deadline.steps(MOST_DAYS).stream()
                .map(day -> Map.<String, Object>of(
                        "date",
                        day.date().toString(),
                        "counted",
                        day.counted(),
                        "vi",
                        day.why().vi(),
                        "en",
                        day.why().en()))
                .toList();
    }

    private Traced entry(Instant at, StepTime time, String order, String kind, Map<String, Object> values) {
        String node = time.step().equals(StepTimes.FAMILY) ? "WaitForSupplement" : time.step();
        return new Traced(at, lane(), order + "/" + time.key(), kind, Actor.SYSTEM, node, values);
    }
}
