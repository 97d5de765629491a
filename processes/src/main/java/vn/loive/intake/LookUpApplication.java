package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;

/** The public look-up: with the code and its PIN anybody sees state and dates, and nothing else. */
@ApplicationScoped
@Transactional
public class LookUpApplication {
    private static final int GUESSES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private Clock clock;

    /** What the public may see. */
    public record Glimpse(
            DossierCode code, ApplicationState state, Instant submittedAt, Instant changedAt, Instant dueAt) {}

    /** An unknown code and a wrong PIN get the same answer; after five wrong ones the code rests for a while. */
    public Result<Glimpse> lookUp(DossierCode code, String pin) {
        Instant since = clock.instant().minus(WINDOW);
        if (failures(code, since) >= GUESSES) {
            return Result.notAllowed("too-many-guesses");
        }
        Optional<Application> found = applications.find(code).filter(application -> matches(application, pin));
        if (found.isEmpty()) {
            noteFailure(code);
            return Result.notFound();
        }
        Application application = found.get();
        return Result.done(new Glimpse(
                code, application.state(), application.submittedAt(), application.changedAt(), application.dueAt()));
    }

    private static boolean matches(Application application, String pin) {
        return MessageDigest.isEqual(
                application.lookupPin().getBytes(StandardCharsets.UTF_8),
                pin.strip().getBytes(StandardCharsets.UTF_8));
    }

    private int failures(DossierCode code, Instant since) {
        return ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM portal.lookup_failure WHERE code = ?1 AND at > ?2")
                        .setParameter(1, code.value())
                        .setParameter(2, since)
                        .getSingleResult())
                .intValue();
    }

    private void noteFailure(DossierCode code) {
        entities.createNativeQuery("INSERT INTO portal.lookup_failure VALUES (?1, ?2)")
                .setParameter(1, code.value())
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
