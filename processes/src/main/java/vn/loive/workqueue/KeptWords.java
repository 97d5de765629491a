package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.shared.FreeText;
import vn.loive.shared.Json;
import vn.loive.shared.PlainText;

/** Keeps what an official has typed at a step until he records it; it outlives his session, and goes after a month. */
@ApplicationScoped
@Transactional
public class KeptWords {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_CHOSEN = 4000;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private WorkItems items;

    @Inject
    private Clock clock;

    /**
     * What was typed and chosen, and when.
     *
     * @param beside what the step asks besides outcome and reason: ticked questions and papers, a facility, a day
     */
    public record Words(String outcome, String reason, Map<String, List<String>> beside, Instant at) {
        public boolean isEmpty() {
            return outcome.isBlank()
                    && reason.isBlank()
                    && beside.values().stream().allMatch(List::isEmpty);
        }
    }

    /** Keeps it for whoever may do the task; anything else is passed over. */
    public void keep(Caller caller, String task, String outcome, String reason, Map<String, List<String>> beside) {
        boolean readable = PlainText.isReadable(reason) && PlainText.isReadable(outcome);
        String chosen = Json.write(beside);
        if (!readable
                || !PlainText.isReadable(chosen)
                || chosen.length() > MOST_CHOSEN
                || outcome.length() > 40
                || reason.length() > FreeText.LONGEST
                || !items.find(caller, task).isDone()) {
            return;
        }
        entities.createNativeQuery("DELETE FROM portal.kept_words WHERE at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO portal.kept_words (account, task, outcome, reason, at, beside)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS jsonb)) ON CONFLICT (account, task) DO UPDATE SET"
                        + " outcome = excluded.outcome, reason = excluded.reason, at = excluded.at,"
                        + " beside = excluded.beside")
                .setParameter(1, caller.account())
                .setParameter(2, task)
                .setParameter(3, outcome)
                .setParameter(4, reason)
                .setParameter(5, clock.instant())
                .setParameter(6, chosen)
                .executeUpdate();
    }

    public Optional<Words> find(Caller caller, String task) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT outcome, reason, at, CAST(beside AS text) FROM portal.kept_words WHERE account = ?1 AND task = ?2")
                .setParameter(1, caller.account())
                .setParameter(2, task)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Words((String) row[0], (String) row[1], lists((String) row[3]), (Instant) row[2]));
    }

    private static Map<String, List<String>> lists(String json) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Json.readObject(json)
                .forEach((name, words) -> lists.put(
                        name,
                        words instanceof List<?> some
                                ? some.stream().map(String::valueOf).toList()
                                : List.of()));
        return lists;
    }

    public void forget(Caller caller, String task) {
        entities.createNativeQuery("DELETE FROM portal.kept_words WHERE account = ?1 AND task = ?2")
                .setParameter(1, caller.account())
                .setParameter(2, task)
                .executeUpdate();
    }
}
