package vn.loive.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.Through;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.intake.Application;
import vn.loive.intake.Family;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.FreeText;
import vn.loive.shared.Notice;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ReadApplication;

/** The acts of asking and answering about one application, for those who may read it. */
@ApplicationScoped
@Transactional
public class Conversation {
    private static final int MOST_A_DAY = 20;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private ReadApplication reading;

    @Inject
    private Units units;

    @Inject
    private Family family;

    @Inject
    private Event<Notice> notices;

    @Inject
    private Event<QuestionAsked> asked;

    @Inject
    private Event<QuestionAnswered> answered;

    @Inject
    private Clock clock;

    /** What was written so far, the oldest first. */
    public Result<List<Remark>> of(Caller caller, DossierCode code, Through through) {
        return reading.read(caller, code, through).map(application -> remarks(code));
    }

    /** How much was written so far; for a link. */
    public Result<Long> count(Caller caller, DossierCode code) {
        return reading.glance(caller, code).map(application -> count(code, Instant.EPOCH));
    }

    /** The family writes; the units that have the application are told that there is something to read. */
    public Result<Application> ask(Caller caller, DossierCode code, String text) {
        Result<Application> own = reading.glance(caller, code)
                .then(found -> found.owner().equals(caller.account()) ? Result.done(found) : Result.notFound());
        return own.then(application -> check(code, text).orElseGet(() -> {
            write(code, caller.asApplicant(), null, text);
            asked.fire(new QuestionAsked(code, caller.asApplicant()));
            addressOf(application)
                    .ifPresent(address -> notices.fire(Notice.toOffice(code, address, "question", Map.of(), null)));
            return Result.done(application);
        }));
    }

    /** Whether the caller answers for a unit; auditors read only, and nobody answers himself. */
    public boolean mayAnswer(Caller caller, Application application) {
        return Policy.answers(caller) && !application.owner().equals(caller.account());
    }

    /** An official of a unit that has or had the application answers; the family is told. */
    public Result<Application> answer(Caller caller, DossierCode code, String text) {
        Result<Application> read = reading.glance(caller, code)
                .then(found -> mayAnswer(caller, found) ? Result.done(found) : Result.notAllowed("not-your-task"));
        return read.then(application -> check(code, text).orElseGet(() -> {
            Actor actor = caller.acting(reading.postFor(caller, code).orElseThrow());
            write(code, actor, actor.unit(), text);
            answered.fire(new QuestionAnswered(code, actor));
            family.tell(application, "answer", Map.of());
            return Result.done(application);
        }));
    }

    private Optional<Result<Application>> check(DossierCode code, String text) {
        List<Refusal> refusals = FreeText.required("words", text);
        if (!refusals.isEmpty()) {
            return Optional.of(Result.refused(refusals));
        }
        return count(code, clock.instant().minus(Duration.ofDays(1))) < MOST_A_DAY
                ? Optional.empty()
                : Optional.of(Result.refused(Refusal.of("too-many-remarks", "words", MOST_A_DAY)));
    }

    private long count(DossierCode code, Instant since) {
        Object count = entities.createNativeQuery(
                        "SELECT count(*) FROM portal.conversation WHERE code = ?1 AND at > ?2")
                .setParameter(1, code.value())
                .setParameter(2, since)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** The facility once there is one, otherwise the commune, which stays the family's door all the way. */
    private Optional<String> addressOf(Application application) {
        return application
                .facility()
                .flatMap(units::find)
                .flatMap(Unit::email)
                .or(() -> units.find(application.communeUnit()).flatMap(Unit::email));
    }

    private List<Remark> remarks(DossierCode code) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT name, unit, text, at FROM portal.conversation WHERE code = ?1 ORDER BY id")
                .setParameter(1, code.value())
                .getResultList();
        return rows.stream().map(row -> remark((Object[]) row)).toList();
    }

    private static Remark remark(Object[] row) {
        return new Remark(
                (String) row[0], Optional.ofNullable((String) row[1]).map(UnitId::new), (String) row[2], (Instant)
                        row[3]);
    }

    private void write(DossierCode code, Actor actor, @Nullable UnitId unit, String text) {
        entities.createNativeQuery("INSERT INTO portal.conversation (code, account, name, unit, text)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, code.value())
                .setParameter(2, actor.account())
                .setParameter(3, actor.name())
                .setParameter(4, unit == null ? null : unit.value())
                .setParameter(5, text.strip())
                .executeUpdate();
    }
}
