package vn.loive.administration;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.loive.engine.FailedJob;
import vn.loive.notification.FailedMessage;
import vn.loive.shared.DossierCode;

/**
 * Something that has stopped and waits for a person.
 *
 * @param id its word: the kind, a hyphen, and the id of the job or message
 * @param application what it is about; none for a message about a draft
 * @param what the model's element, or the template of the message
 * @param cause the fault in the words of the program
 * @param since since when it waits; for a step, since the step was reached
 */
public record Incident(
        String id, Kind kind, Optional<DossierCode> application, String what, String cause, Instant since) {
    /** What has stopped. */
    public enum Kind {
        STEP,
        TIMER,
        MESSAGE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Incident of(FailedJob job) {
        Kind kind = job.timer() ? Kind.TIMER : Kind.STEP;
        return new Incident(
                kind.word() + "-" + job.id(),
                kind,
                Optional.of(job.application()),
                job.node(),
                job.cause(),
                job.since());
    }

    static Incident of(FailedMessage message) {
        return new Incident(
                Kind.MESSAGE.word() + "-" + message.id(),
                Kind.MESSAGE,
                message.application(),
                message.template(),
                message.cause(),
                message.since());
    }

    /** Whether it can be left undone; a step or timer cannot, since its process would stand still for ever. */
    public boolean canBeSetAside() {
        return kind == Kind.MESSAGE;
    }
}
