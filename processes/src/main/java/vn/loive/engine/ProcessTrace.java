package vn.loive.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way that one application has taken through its model, as the engine keeps it.
 *
 * @param diagram the model in the version under which it was filed
 * @param version that version's number
 * @param visits every stay of the token, in the order in which they began
 * @param waiting where a token stands just now; empty when the process has ended
 */
public record ProcessTrace(Diagram diagram, int version, List<Visit> visits, Set<String> waiting) {

    /**
     * One stay of the token.
     *
     * @param node the id of the shape
     * @param from when it came
     * @param to when it went on; empty while it is there
     * @param broken true when it was taken away instead of going on, as by a withdrawal
     */
    public record Visit(String node, Instant from, Optional<Instant> to, boolean broken) {}

    /** The stays at one node. */
    public List<Visit> at(String node) {
        return visits.stream().filter(visit -> visit.node().equals(node)).toList();
    }

    /** The edges that the token has gone: from each finished stay to the next that one of its edges leads to. */
    public Set<String> taken() {
        Set<String> taken = new LinkedHashSet<>();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            if (visit.to().isPresent() && !visit.broken()) {
                way(visit.node(), visits.subList(i + 1, visits.size())).ifPresent(taken::add);
            }
        }
        return taken;
    }

    private Optional<String> way(String node, List<Visit> later) {
        List<Diagram.Edge> ways = diagram.edges().stream()
                .filter(edge -> edge.from().equals(node))
                .toList();
        Set<String> targets = ways.stream().map(Diagram.Edge::to).collect(Collectors.toSet());
        List<String> reached = new ArrayList<>(later.stream()
                .map(Visit::node)
                .filter(targets::contains)
                .limit(1)
                .toList());
        // an asynchronous step has been reached before the engine notes its beginning
        waiting.stream().filter(targets::contains).forEach(reached::add);
        return reached.stream()
                .findFirst()
                .flatMap(next -> ways.stream()
                        .filter(edge -> edge.to().equals(next))
                        .map(Diagram.Edge::id)
                        .findFirst());
    }
}
