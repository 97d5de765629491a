package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;

/** The public look-up: with the code and its PIN anybody sees state and dates, and nothing else. */
@ApplicationScoped
@Transactional
public class LookUpApplication {
    private static final DossierCode NO_CODE = new DossierCode("-");

    @Inject
    private Applications applications;

    @Inject
    private LookupGuesses guesses;

    /** What the public may see. */
    public record Glimpse(
            DossierCode code, ApplicationState state, Instant submittedAt, Instant changedAt, Instant dueAt) {}

    /**
     * An unknown code and a wrong PIN get the same answer; after a few wrong ones, those who sent them wait a while.
     *
     * @param origin where the question comes from, as a number that tells no address
     */
    public Result<Glimpse> lookUp(DossierCode code, String pin, String origin) {
        UUID guess = UUID.randomUUID();
        if (!guesses.mayGuess(code, origin, guess)) {
            return Result.notAllowed("too-many-guesses");
        }
        Optional<Application> asked = applications.find(code);
        if (asked.filter(known -> LookupPin.isShort(known.lookupPin())).isPresent() && guesses.isWornOut(code)) {
            return Result.notAllowed("too-many-guesses");
        }
        Optional<Application> found = asked.filter(application -> LookupPin.matches(application.lookupPin(), pin));
        if (found.isEmpty()) {
            return Result.notFound();
        }
        guesses.wasRight(guess);
        Application application = found.get();
        return Result.done(new Glimpse(
                code, application.state(), application.submittedAt(), application.changedAt(), application.dueAt()));
    }

    /** What cannot be a code is answered as an unknown one, and counted like it. */
    public Result<Glimpse> lookUp(String typed, String pin, String origin) {
        return lookUp(DossierCode.parse(typed).orElse(NO_CODE), pin, origin);
    }
}
