package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.loive.identity.Caller;
import vn.loive.shared.DossierCode;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/**
 * The act of saying how satisfied one is, when the application has ended: once, and it can be changed. It is kept with
 * the code for the reports, not in the history: who decides on a family shall not read it there.
 */
@ApplicationScoped
@Transactional
public class RateService {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private Clock clock;

    /** What the family has said so far about its own application. */
    public Rating of(Caller caller, DossierCode code) {
        List<?> rows = entities.createNativeQuery("SELECT r.value, r.words FROM portal.rating r"
                        + " JOIN portal.application a USING (code) WHERE code = ?1 AND a.owner = ?2")
                .setParameter(1, code.value())
                .setParameter(2, caller.account())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Rating((String) row[0], (String) row[1]))
                .orElse(Rating.NONE);
    }

    public Result<Rating> rate(Caller caller, DossierCode code, Rating rating) {
        return applications.lockOwn(caller, code).then(own -> rate(own, rating));
    }

    private Result<Rating> rate(Application application, Rating rating) {
        if (!application.state().isFinal()) {
            return Result.refused(Refusal.whole("not-ended-yet"));
        }
        List<Refusal> refusals = new ArrayList<>(FreeText.optional("words", rating.words()));
        if (!Rating.VALUES.contains(rating.value())) {
            refusals.add(Refusal.of("unknown-choice", "rating"));
        }
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        keep(application.code(), rating);
        return Result.done(rating);
    }

    private void keep(DossierCode code, Rating rating) {
        entities.createNativeQuery("INSERT INTO portal.rating (code, value, words, rated_at, changed_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT (code) DO UPDATE SET value = excluded.value,"
                        + " words = excluded.words, changed_at = excluded.changed_at")
                .setParameter(1, code.value())
                .setParameter(2, rating.value())
                .setParameter(3, rating.words())
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
