package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.shared.DossierCode;
import vn.loive.shared.PlainText;
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
        List<?> rows = own(caller, code).isEmpty()
                ? List.of()
                : entities.createNativeQuery("SELECT value, words FROM portal.rating WHERE code = ?1")
                        .setParameter(1, code.value())
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Rating((String) row[0], (String) row[1]))
                .orElse(Rating.NONE);
    }

    public Result<Rating> rate(Caller caller, DossierCode code, Rating rating) {
        Optional<Application> own = own(caller, code);
        if (own.isEmpty()) {
            return Result.notFound();
        }
        if (!own.get().state().isFinal()) {
            return Result.refused(Refusal.whole("not-ended-yet"));
        }
        if (!Rating.VALUES.contains(rating.value())) {
            return Result.refused(Refusal.of("unknown-choice", "rating"));
        }
        if (rating.words().length() > Rating.LONGEST_WORDS) {
            return Result.refused(Refusal.of("too-long", "words", Rating.LONGEST_WORDS));
        }
        if (!PlainText.isReadable(rating.words())) {
            return Result.refused(Refusal.of("bad-character", "words"));
        }
        keep(code, rating);
        return Result.done(rating);
    }

    private Optional<Application> own(Caller caller, DossierCode code) {
        return applications.find(code).filter(found -> found.owner().equals(caller.account()));
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
