package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.audit.ListReads;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.routing.Step;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** The workload of the units that somebody leads or oversees, and the cases behind each of its numbers: a query each. */
@ApplicationScoped
@Transactional
public class ReadWorkload {
    /** How far back finished work is counted. */
    public static final int DAYS = 30;
    /** How many cases behind a number are shown. */
    public static final int MOST = 200;

    private static final int SIGN_BYTES = 6;

    /** His own units, everything under the provinces that he oversees, and there what waits or was finished lately. */
    private static final String ROWS = "WITH RECURSIVE below AS ("
            + "SELECT id FROM portal.unit WHERE id = ANY (string_to_array(:provinces, ','))"
            + " UNION SELECT u.id FROM portal.unit u JOIN below ON u.parent = below.id),"
            + " place AS (SELECT unnest(string_to_array(:units, ',')) AS id UNION SELECT id FROM below)"
            + " SELECT %s FROM place CROSS JOIN LATERAL ("
            + "SELECT * FROM portal.work_item o WHERE o.unit = place.id AND o.state IN ('OPEN', 'CLAIMED')"
            + " UNION ALL SELECT * FROM portal.work_item d WHERE d.unit = place.id AND d.state = 'DONE'"
            + " AND d.ended_at >= :since) w ";

    private static final String COUNTS = "w.unit, w.step, w.assignee, max(w.assignee_name),"
            + " count(*) FILTER (WHERE " + WorkKind.OPEN.condition() + "),"
            + " count(*) FILTER (WHERE " + WorkKind.OVERDUE.condition() + "),"
            + " count(*) FILTER (WHERE " + WorkKind.DONE.condition() + "),"
            + " count(*) FILTER (WHERE " + WorkKind.LATE.condition() + "),"
            + " percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM w.ended_at - w.created_at)::float8)"
            + " FILTER (WHERE " + WorkKind.DONE.condition() + ")";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private ListReads reads;

    public Result<Workload> read(Caller caller) {
        if (!Policy.oversees(caller)) {
            return Result.notAllowed("heads-only");
        }
        Query query = query(
                caller,
                ROWS.formatted(COUNTS) + "GROUP BY GROUPING SETS ((w.unit, w.step, w.assignee), (w.step))"
                        + " ORDER BY w.step, w.unit, max(w.assignee_name)");
        query.setParameter("now", clock.instant());
        List<WorkShare> shares = new ArrayList<>();
        List<StepPace> paces = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            if (cells[0] == null) {
                paces.add(pace(cells));
            } else {
                shares.add(share(cells));
            }
        }
        return Result.done(new Workload(since(), shares, paces));
    }

    /** The cases behind a number, the most urgent or latest first, {@link #MOST} at the most. */
    public Result<List<WorkItem>> cases(Caller caller, WorkBehind behind) {
        if (!Policy.oversees(caller)) {
            return Result.notAllowed("heads-only");
        }
        String sign =
                "coalesce(left(encode(sha256(convert_to(w.assignee, 'UTF8')), 'hex'), " + SIGN_BYTES * 2 + "), '')";
        String sql = ROWS.formatted("w.*") + "WHERE " + behind.kind().condition()
                + behind.unit().map(unit -> " AND w.unit = :unit").orElse("")
                + behind.step().map(step -> " AND w.step = :step").orElse("")
                + behind.sign().map(who -> " AND " + sign + " = :sign").orElse("")
                + " ORDER BY w.ended_at DESC, w.due_at, w.created_at, w.task LIMIT " + MOST;
        Query query = entities.createNativeQuery(sql, WorkItem.class);
        scope(query, caller);
        if (behind.kind() == WorkKind.OVERDUE) {
            query.setParameter("now", clock.instant());
        }
        behind.unit().ifPresent(unit -> query.setParameter("unit", unit.value()));
        behind.step().ifPresent(step -> query.setParameter("step", step.id()));
        behind.sign().ifPresent(who -> query.setParameter("sign", who));
        List<WorkItem> found = new ArrayList<>();
        query.getResultList().forEach(row -> found.add((WorkItem) row));
        reads.note(
                caller.asWhoever(),
                ListReads.Kind.UNIT,
                Map.of("tab", behind.kind().word()),
                found.stream().map(item -> item.code().value()).toList());
        return Result.done(found);
    }

    /** What stands for a person in an address, so that no login does; empty for nobody. */
    public static String sign(Optional<String> account) {
        return account.map(login -> {
                    try {
                        byte[] sum =
                                MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8));
                        return HexFormat.of().formatHex(sum, 0, SIGN_BYTES);
                    } catch (NoSuchAlgorithmException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse("");
    }

    private Query query(Caller caller, String sql) {
        Query query = entities.createNativeQuery(sql);
        scope(query, caller);
        return query;
    }

    private void scope(Query query, Caller caller) {
        query.setParameter("units", QueueScope.joined(Policy.led(caller)));
        query.setParameter("provinces", QueueScope.joined(Policy.overseen(caller)));
        query.setParameter("since", since());
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }

    private static WorkShare share(Object[] row) {
        return new WorkShare(
                new UnitId((String) row[0]),
                Step.ofId((String) row[1]).orElseThrow(),
                Optional.ofNullable((String) row[2]),
                Optional.ofNullable((String) row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static StepPace pace(Object[] row) {
        int done = number(row[6]);
        Optional<Duration> median = Optional.ofNullable((Number) row[8])
                .filter(seconds -> done >= StepPace.FEWEST)
                .map(seconds -> Duration.ofSeconds(seconds.longValue()));
        return new StepPace(Step.ofId((String) row[1]).orElseThrow(), done, median);
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
