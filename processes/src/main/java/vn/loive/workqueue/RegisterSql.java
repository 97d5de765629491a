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
 * The statement that answers one question about the register: a page by sending or name is read from one index in its
 * order, for an official at each of his units and steps, for an auditor over everything; for another order the codes are
 * found first and sorted by what their applications say. Then the page's lines are filled in.
 */
final class RegisterSql {
    private static final String WAITING =
            "SELECT w.step, w.unit, w.assignee_name FROM portal.work_item w WHERE w.code = a.code"
                    + " AND w.state IN ('OPEN', 'CLAIMED') ORDER BY w.created_at DESC LIMIT 1";
    private static final String DECIDED =
            "SELECT max(d.ended_at) AS at FROM portal.work_item d WHERE d.code = a.code AND d.state = 'DONE'";

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

    /** One line more than the page is long, in the direction of reading. */
    String rows() {
        return "SELECT a.code, a.person_name, a.service, a.state, " + micros("a.submitted_at") + ", "
                + micros("a.due_at") + ", " + micros("a.changed_at")
                + ", a.commune_unit, a.facility, CAST(a.admission_on AS text), now.step, now.unit, now.assignee_name, "
                + micros("done.at")
                + " FROM (" + (filter.sort().isIndexed() ? indexed() : sorted())
                + ") page JOIN portal.application a ON a.code = page.code" + tasks() + " ORDER BY " + order("page.key");
    }

    private static String tasks() {
        return beside(WAITING, "now") + beside(DECIDED, "done");
    }

    private static String beside(String rows, String name) {
        return " LEFT JOIN LATERAL (" + rows + ") " + name + " ON true";
    }

    /** What the order is taken from beside the application itself; nothing is looked up for all lines without need. */
    private String sortedBy() {
        return switch (filter.sort()) {
            case UNIT -> beside(WAITING, "now");
            case DECIDED -> beside(DECIDED, "done");
            default -> "";
        };
    }

    /** The codes of a page with what they are sorted by, from an index in its order. */
    private String indexed() {
        String column = filter.sort().column();
        if (scope.isEmpty() && filter.unit().isEmpty()) {
            return filter.sort() == RegisterSort.SUBMITTED
                    ? "SELECT a.submitted_at AS key, a.code FROM portal.application a WHERE "
                            + conditions("a", "a.submitted_at") + end("a.submitted_at", "a.code")
                    : "SELECT DISTINCT r.name_key AS key, r.code FROM portal.register_entry r"
                            + " JOIN portal.application a ON a.code = r.code WHERE " + conditions("r", "r.name_key")
                            + end("r.name_key", "r.code");
        }
        String key = "r." + column;
        return "SELECT DISTINCT f.key, f.code FROM " + places() + " LATERAL (SELECT " + key
                + " AS key, r.code FROM portal.register_entry r JOIN portal.application a ON a.code = r.code WHERE "
                + ofPlace() + " AND " + conditions("r", key) + end(key, "r.code") + ") f" + end("f.key", "f.code");
    }

    /** The same, sorted by what the applications say now. */
    private String sorted() {
        String key = filter.sort().key(filter.ascending());
        String codes = scope.isEmpty() && filter.unit().isEmpty()
                ? "SELECT a.code FROM portal.application a WHERE " + wishes("a")
                : "SELECT DISTINCT r.code FROM " + places()
                        + " LATERAL (SELECT r.code, a.submitted_at FROM portal.register_entry r"
                        + " JOIN portal.application a ON a.code = r.code WHERE " + ofPlace() + " AND " + wishes("a")
                        + ") r";
        return "SELECT all_lines.key, all_lines.code FROM (SELECT " + key + " AS key, a.code FROM (" + codes
                + ") found JOIN portal.application a ON a.code = found.code" + sortedBy() + ") all_lines WHERE "
                + beyond("all_lines.key", "all_lines.code") + end("all_lines.key", "all_lines.code");
    }

    private String places() {
        return "unnest(" + units() + ") place, " + steps();
    }

    private String ofPlace() {
        return "r.unit = place" + (scope.isPresent() ? " AND r.step = step_id" : "") + pairs();
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

    private String conditions(String sorted, String key) {
        return wishes(sorted) + " AND " + beyond(key, sorted + ".code");
    }

    private String wishes(String sorted) {
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
        return String.join(" AND ", all);
    }

    private String beyond(String key, String code) {
        if (filter.turn().cursor().isEmpty()) {
            return "true";
        }
        Cursor cursor = filter.turn().cursor().get();
        filter.sort().valueOf(cursor).ifPresent(value -> put("key", value));
        put("last", RegisterSort.code(cursor));
        return "(" + key + ", " + code + ") " + (filter.upwards() ? ">" : "<") + " ("
                + filter.sort().keyOfCursor(filter.ascending()) + ", :last)";
    }

    private String end(String key, String code) {
        return " ORDER BY " + key + way() + ", " + code + way() + " LIMIT "
                + (filter.turn().limit() + 1);
    }

    private String order(String key) {
        return key + way() + ", page.code" + way();
    }

    private String way() {
        return filter.upwards() ? "" : " DESC";
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
