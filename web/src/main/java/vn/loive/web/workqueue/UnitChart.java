package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.shared.Json;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.WorkKind;
import vn.loive.workqueue.WorkShare;
import vn.loive.workqueue.Workload;

/** Describes the chart of open work by person for the library that draws it; its colours are seen on light and dark. */
@RequestScoped
public class UnitChart {
    private static final String IN_TIME = "#2f8f88";
    private static final String OVERDUE = "#c4523d";

    @Inject
    Text text;

    String of(Workload workload) {
        Map<String, int[]> people = new LinkedHashMap<>();
        for (WorkShare share : workload.shares()) {
            int[] bar =
                    people.computeIfAbsent(share.name().orElseGet(() -> text.get("unit.nobody")), name -> new int[2]);
            bar[0] += share.open() - share.overdue();
            bar[1] += share.overdue();
        }
        List<Integer> inTime = new ArrayList<>();
        List<Integer> overdue = new ArrayList<>();
        people.values().forEach(bar -> {
            inTime.add(bar[0]);
            overdue.add(bar[1]);
        });
        Map<String, Object> axis = Map.of("stacked", true, "beginAtZero", true, "ticks", Map.of("precision", 0));
        Map<String, Object> chart = Map.of(
                "type",
                "bar",
                "data",
                Map.of(
                        "labels",
                        List.copyOf(people.keySet()),
                        "datasets",
                        List.of(
                                bars("unit.intime", inTime, IN_TIME),
                                bars("unit.kind." + WorkKind.OVERDUE.word(), overdue, OVERDUE))),
                "options",
                Map.of(
                        "indexAxis",
                        "y",
                        "animation",
                        false,
                        "maintainAspectRatio",
                        false,
                        "scales",
                        Map.of("x", axis, "y", Map.of("stacked", true))));
        // the description stands inside a script: no sign of it may end that script
        return Json.write(chart).replace("<", "\\u003c");
    }

    private Map<String, Object> bars(String label, List<Integer> values, String colour) {
        return Map.of("label", text.get(label), "data", values, "backgroundColor", colour, "maxBarThickness", 28);
    }
}
