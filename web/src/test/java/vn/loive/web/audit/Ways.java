package vn.loive.web.audit;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.loive.engine.Diagram;
import vn.loive.engine.DiagramReader;
import vn.loive.engine.ProcessTrace;

/** Ways through the shipped model, made by hand. */
final class Ways {
    static final Diagram MODEL = read("/bpmn/public-facility-rehab.bpmn");

    /** Every model whose way is drawn for people. */
    static final List<Diagram> MODELS =
            List.of(MODEL, read("/bpmn/home-rehab.bpmn"), read("/bpmn/private-facility-rehab.bpmn"));

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private Ways() {}

    /** A way that has been through some nodes and now stands at the last of them. */
    static ProcessTrace standingAtTheLast(String... nodes) {
        List<ProcessTrace.Visit> visits = new ArrayList<>(ended(nodes));
        String last = nodes[nodes.length - 1];
        visits.set(nodes.length - 1, new ProcessTrace.Visit(last, at(nodes.length - 1), Optional.empty(), false));
        return new ProcessTrace(MODEL, 1, visits, Set.of(last));
    }

    /** A way that has ended. */
    static List<ProcessTrace.Visit> ended(String... nodes) {
        List<String> all = Arrays.asList(nodes);
        List<ProcessTrace.Visit> visits = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            visits.add(new ProcessTrace.Visit(all.get(i), at(i), Optional.of(at(i + 1)), false));
        }
        return visits;
    }

    static ProcessTrace notBegun() {
        return new ProcessTrace(MODEL, 1, List.of(), Set.of());
    }

    static Instant at(int minutes) {
        return START.plusSeconds(60L * minutes);
    }

    private static Diagram read(String resource) {
        InputStream model = Ways.class.getResourceAsStream(resource);
        return DiagramReader.read(Objects.requireNonNull(model, resource));
    }
}
