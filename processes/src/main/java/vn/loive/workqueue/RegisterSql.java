package vn.loive.workqueue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loive.shared.Cursor;
import vn.loive.shared.SearchWords;
import vn.loive.shared.UnitId;

/**
 * The statement that answers one question about the register: a page is read from one index in its order, for an
 * official at each of his units and steps, for an auditor over everything; then the page's lines are filled in.
 */
final class RegisterSql {
    private static final String WAITING =
            "SELECT w.step, w.unit, w.assignee_name FROM portal.work_item w WHERE w.code = a.code"
                    + " AND w.state IN ('OPEN', 'CLAIMED') ORDER BY w.created_at DESC LIMIT 1";

    private final Optional<QueueScope> scope;
    private final RegisterFilter filter;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * A question.
     *
     * @param scope of which units and steps; none for everything
     */
    RegisterSql(Optional<QueueScope> scope, RegisterFilter filter) {
        this.scope = scope;
        this.filter = filter;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** One line more than the page is long. */
    String rows() {
        return "SELECT a.code, a.person_name, a.service, a.state, " + micros("a.submitted_at") + ", "
                + micros("a.due_at") + ", " + micros("a.changed_at")
                + ", a.commune_unit, a.facility, CAST(a.admission_on AS text), now.step, now.unit, now.assignee_name"
                + " FROM (" + page() + ") page JOIN portal.application a ON a.code = page.code"
                + " LEFT JOIN LATERAL (" + WAITING + ") now ON true ORDER BY " + order("page");
    }

    private String page() {
        if (scope.isEmpty() && filter.unit().isEmpty()) {
            return "SELECT a.submitted_at, a.code FROM portal.application a WHERE " + conditions("a") + end("a");
        }
        return "SELECT DISTINCT f.submitted_at, f.code FROM unnest(" + units() + ") place, " + steps()
                + " LATERAL (SELECT r.submitted_at, r.code FROM portal.register_entry r"
                + " JOIN portal.application a ON a.code = r.code WHERE r.unit = place"
                + (scope.isPresent() ? " AND r.step = step_id" : "") + pairs() + " AND " + conditions("r") + end("r")
                + ") f" + end("f");
    }

    private String units() {
        Set<UnitId> units = filter.unit()
                .map(Set::of)
                .filter(one -> scope.isEmpty() || scope.get().units().containsAll(one))
                .orElseGet(() -> filter.unit().isPresent()
                        ? Set.of()
                        : scope.orElseThrow().units());
        return words("units", QueueScope.joined(units));
    }

    private String steps() {
        return scope.map(some -> "unnest(" + words("steps", String.join(",", some.steps())) + ") step_id,")
                .orElse("");
    }

    private String pairs() {
        return scope.filter(some -> !some.pairs().isEmpty())
                .map(some ->
                        " AND r.unit || ' ' || r.step = ANY (" + words("pairs", String.join(",", some.pairs())) + ")")
                .orElse("");
    }

    private String conditions(String sorted) {
        List<String> all = new ArrayList<>(List.of("true"));
        filter.words()
                .ifPresent(words -> all.add(SearchWords.query(words)
                        .map(query -> "a.words @@ to_tsquery('simple', " + put("words", query) + ")")
                        .orElse("false")));
        filter.service().ifPresent(service -> all.add("a.service = " + put("service", service)));
        filter.state().ifPresent(state -> all.add("a.state = " + put("state", state.name())));
        filter.step()
                .ifPresent(
                        step -> all.add("EXISTS (SELECT 1 FROM portal.work_item w WHERE w.code = a.code AND w.step = "
                                + put("step", step.id()) + " AND w.state IN ('OPEN', 'CLAIMED'))"));
        filter.from().ifPresent(from -> all.add(sorted + ".submitted_at >= " + put("from", from)));
        filter.until().ifPresent(until -> all.add(sorted + ".submitted_at < " + put("until", until)));
        filter.after().ifPresent(cursor -> all.add(beyond(sorted, cursor)));
        return String.join(" AND ", all);
    }

    private String beyond(String sorted, Cursor cursor) {
        return "(" + sorted + ".submitted_at, " + sorted + ".code) " + (filter.oldestFirst() ? ">" : "<") + " ("
                + put("at", cursor.at().get(0)) + ", " + put("last", cursor.id()) + ")";
    }

    private String end(String sorted) {
        return " ORDER BY " + order(sorted) + " LIMIT " + (filter.limit() + 1);
    }

    private String order(String sorted) {
        String way = filter.oldestFirst() ? "" : " DESC";
        return sorted + ".submitted_at" + way + ", " + sorted + ".code" + way;
    }

    private static String micros(String column) {
        return "CAST(extract(epoch FROM " + column + ") * 1000000 AS bigint)";
    }

    private String words(String name, String joined) {
        return "string_to_array(" + put(name, joined) + ", ',')";
    }

    private String put(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }
}
