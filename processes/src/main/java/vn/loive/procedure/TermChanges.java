package vn.loive.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.deadline.Term;
import vn.loive.shared.Actor;

/** The terms that administrators have changed; read once a minute, since every step asks and terms change with the law. */
@ApplicationScoped
public class TermChanges {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Event<TermsChanged> events;

    @Inject
    private Clock clock;

    private volatile @Nullable Known known;

    private record Known(Instant readAt, List<TermChange> all) {}

    /** What counts for an application that is filed on a day; empty when nobody has changed it. */
    Optional<TermChange> counting(String route, String step, LocalDate filed) {
        return all().stream()
                .filter(change -> isOf(change, route, step) && !change.from().isAfter(filed))
                .max(Comparator.comparing(TermChange::from).thenComparing(TermChange::seq));
    }

    /** What was changed about a step, the newest first; read anew. */
    public List<TermChange> of(String route, String step) {
        return read().stream().filter(change -> isOf(change, route, step)).toList();
    }

    private static boolean isOf(TermChange change, String route, String step) {
        return change.route().equals(route) && change.step().equals(step);
    }

    private List<TermChange> all() {
        Known kept = known;
        Instant now = clock.instant();
        if (kept == null || now.isAfter(kept.readAt.plus(FRESH))) {
            kept = new Known(now, read());
            known = kept;
        }
        return kept.all;
    }

    /** What was changed here counts at once, as soon as it is in the database. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TermsChanged changed) {
        known = null;
    }

    private List<TermChange> read() {
        List<?> rows = entities.createNativeQuery("SELECT seq, at, route, step, term, CAST(valid_from AS text), source,"
                        + " by_name, reason FROM portal.step_term ORDER BY seq DESC")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new TermChange(
                        ((Number) row[0]).longValue(),
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        Term.parse((String) row[4]),
                        LocalDate.parse((String) row[5]),
                        (String) row[6],
                        (String) row[7],
                        (String) row[8]))
                .toList();
    }

    /** Two who change the term of the same step wait for one another. */
    public void lock(String route, String step) {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('term ' || ?1)) AS text)")
                .setParameter(1, route + " " + step)
                .getSingleResult();
    }

    /** Adds a line; none is ever changed. */
    public void add(String route, String step, Term term, LocalDate from, String source, Actor by, String reason) {
        entities.createNativeQuery("INSERT INTO portal.step_term (route, step, term, valid_from, source,"
                        + " by_account, by_name, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, route)
                .setParameter(2, step)
                .setParameter(3, term.toString())
                .setParameter(4, Date.valueOf(from))
                .setParameter(5, source)
                .setParameter(6, by.account())
                .setParameter(7, by.name())
                .setParameter(8, reason)
                .executeUpdate();
        events.fire(new TermsChanged(route, step));
    }
}
