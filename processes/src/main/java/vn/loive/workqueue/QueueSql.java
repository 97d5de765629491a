package vn.loive.workqueue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.PersonName;
import vn.loive.shared.UnitId;

/**
 * The statement that answers one question about the queue. What waits is read place by place and step by step, each
 * from its index in order and no further than the page is long; then the heads of these are merged.
 */
final class QueueSql {
    /**
     * For a transaction that asks without a name or code to search for: its statements are planned once and not anew for
     * each reader's values, which took longer than the answer. What is searched for changes the way, so that stays planned.
     */
    static final String PLANNED_ONCE = "SET LOCAL plan_cache_mode = force_generic_plan";

    private static final String WAITING = "w.state IN ('OPEN', 'CLAIMED')";

    private final QueueScope scope;
    private final QueueFilter filter;
    private final Instant now;
    private final Instant soon;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    QueueSql(QueueScope scope, QueueFilter filter, Instant now, Instant soon) {
        this.scope = scope;
        this.filter = filter;
        this.now = now;
        this.soon = soon;
    }

    /** The values of the statement made last. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** One row more than the page is long, in the direction of reading. */
    String rows() {
        String order = " ORDER BY " + filter.order().sorted(filter.backwards());
        String end = order + " LIMIT " + (filter.limit() + 1);
        return switch (filter.view()) {
            case MINE, DONE -> "SELECT w.* FROM portal.work_item w WHERE " + own() + end;
            default -> "SELECT w.* FROM (" + merged("w.*", end) + ") w" + end;
        };
    }

    /** How many there are, counted no further than {@code most}. */
    String count(int most) {
        String end = " LIMIT " + most;
        String rows = switch (filter.view()) {
            case MINE, DONE -> "SELECT 1 FROM portal.work_item w WHERE " + own() + end;
            default -> merged("1 AS one", end) + end;
        };
        return "(SELECT count(*) FROM (" + rows + ") counted)";
    }

    private String own() {
        List<String> all = new ArrayList<>(List.of(
                "w.assignee = " + put("account", scope.account()),
                "w.step = ANY (" + steps() + ")",
                "(w.unit = ANY (" + units() + ") OR w.province = ANY (" + provinces() + "))"));
        filter.unit().ifPresent(unit -> all.add("w.unit = " + put("unit", unit.value())));
        all.add(conditions());
        return String.join(" AND ", all);
    }

    private String merged(String what, String end) {
        if (filter.unit().isPresent()) {
            UnitId unit = filter.unit().get();
            String keys = words("unit", unit.value());
            return scope.units().contains(unit)
                    ? perPlace(what, "w.unit", keys, "", end)
                    : perPlace(what, "w.unit", keys, " AND w.province = ANY (" + provinces() + ")", end);
        }
        List<String> parts = new ArrayList<>();
        if (!scope.provinces().isEmpty()) {
            parts.add(perPlace(what, "w.province", provinces(), "", end));
        }
        if (!scope.units().isEmpty()) {
            // a unit below a province is not looked through twice
            String other = parts.isEmpty() ? "" : " AND w.province <> ALL (" + provinces() + ")";
            parts.add(perPlace(what, "w.unit", units(), other, end));
        }
        return String.join(" UNION ALL ", parts);
    }

    private String perPlace(String what, String column, String keys, String also, String end) {
        return "SELECT found.* FROM unnest(" + keys + ") place, unnest(" + steps() + ") step_id, LATERAL (SELECT "
                + what
                + " FROM portal.work_item w WHERE " + column + " = place AND w.step = step_id" + also + " AND "
                + conditions() + end + ") found";
    }

    private String units() {
        return words("units", QueueScope.joined(scope.units()));
    }

    private String provinces() {
        return words("provinces", QueueScope.joined(scope.provinces()));
    }

    private String steps() {
        return words(
                "steps",
                scope.steps().stream()
                        .filter(id ->
                                filter.step().map(Step::id).map(id::equals).orElse(true))
                        .collect(Collectors.joining(",")));
    }

    private String conditions() {
        List<String> all = new ArrayList<>();
        all.add(inView());
        if (!scope.pairs().isEmpty()) {
            String pairs = words("pairs", String.join(",", scope.pairs()));
            all.add("w.unit || ' ' || w.step = ANY (" + pairs + ")");
        }
        filter.service().ifPresent(service -> all.add("w.service = " + put("service", service)));
        filter.stands().ifPresent(state -> all.add(stands(state)));
        filter.overdue().ifPresent(late -> all.add("w.due_at " + (late ? "< " : ">= ") + put("now", now)));
        filter.search().ifPresent(search -> all.add("w.sought LIKE " + put("sought", pattern(search)) + " ESCAPE '!'"));
        filter.cursor().ifPresent(cursor -> all.add(beyond(cursor)));
        return String.join(" AND ", all);
    }

    private String inView() {
        return switch (filter.view()) {
            case WAITING -> waiting(WAITING);
            case OPEN -> waiting("w.state = 'OPEN'");
            case MINE -> waiting("w.state = 'CLAIMED'");
            case SOON ->
                waiting(WAITING) + " AND w.due_at >= " + put("now", now) + " AND w.due_at <= " + put("soon", soon);
            case OVERDUE -> waiting(WAITING) + " AND w.due_at < " + put("now", now);
            case FAMILY -> "w.answer_by IS NOT NULL";
            case DONE -> "w.state = 'DONE'";
        };
    }

    /** What waits, and stands where something may be done with it. */
    private String waiting(String state) {
        return scope.states().isEmpty() ? state : state + " AND " + WorkAccess.standing(scope.states());
    }

    /** What is done has gone on meanwhile: it stands where its application stands now. */
    private String stands(ApplicationState wanted) {
        return switch (filter.view()) {
            case FAMILY -> wanted == ApplicationState.SUPPLEMENT_REQUESTED ? "true" : "false";
            case DONE ->
                "(SELECT a.state FROM portal.application a WHERE a.code = w.code) = " + put("stands", wanted.name());
            default -> "w.stands = " + put("stands", wanted.name());
        };
    }

    private String beyond(Cursor cursor) {
        for (int i = 0; i < cursor.at().size(); i++) {
            put("at" + i, cursor.at().get(i));
        }
        put("last", cursor.id());
        return filter.order().beyond(filter.backwards());
    }

    /** Part of a name or code; signs with a meaning in patterns stand for themselves. */
    private static String pattern(String search) {
        return "%" + PersonName.searchable(search).replaceAll("([!%_])", "!$1") + "%";
    }

    private String words(String name, String joined) {
        return "string_to_array(" + put(name, joined) + ", ',')";
    }

    private String put(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }
}
