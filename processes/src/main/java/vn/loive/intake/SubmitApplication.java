package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loive.document.AttachDocuments;
import vn.loive.engine.Processes;
import vn.loive.identity.Caller;
import vn.loive.identity.ContactChoices;
import vn.loive.identity.Role;
import vn.loive.procedure.Procedure;
import vn.loive.procedure.Procedures;
import vn.loive.procedure.StepTerms;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.reference.Unit;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of sending an application: gives it its code and starts its way through the offices. */
@ApplicationScoped
@Transactional
public class SubmitApplication {
    private static final int LONGEST_KEY = 200;

    @Inject
    private Procedures procedures;

    @Inject
    private FormReader forms;

    @Inject
    private KnownAnswers known;

    @Inject
    private Competence competence;

    @Inject
    private StepTerms terms;

    @Inject
    private DossierCodes codes;

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private Applications applications;

    @Inject
    private AttachDocuments documents;

    @Inject
    private Processes processes;

    @Inject
    private ContactChoices contacts;

    @Inject
    private Family family;

    @Inject
    private Event<ApplicationSubmitted> events;

    @Inject
    private Quotas quotas;

    @Inject
    private Clock clock;

    /**
     * Sends an application; sending the same one again with the same key answers the first one.
     *
     * @return the application, or every reason why it cannot be sent
     */
    public Result<Application> submit(Caller caller, Submission submission) {
        if (!caller.has(Role.APPLICANT)) {
            return Result.notAllowed("families-only");
        }
        Optional<String> key = submission.idempotencyKey();
        if (key.isEmpty()) {
            return file(caller, submission);
        }
        if (key.get().isBlank() || key.get().length() > LONGEST_KEY) {
            return Result.refused(Refusal.of("bad-idempotency-key", "Idempotency-Key", LONGEST_KEY));
        }
        Optional<IdempotencyKeys.Use> earlier = keys.take(caller.account(), key.get(), Fingerprint.of(submission));
        return earlier.isPresent() ? again(earlier.get(), submission) : fileWithKey(caller, submission, key.get());
    }

    private Result<Application> again(IdempotencyKeys.Use earlier, Submission submission) {
        if (!earlier.request().equals(Fingerprint.of(submission))) {
            return Result.refused(Refusal.of("idempotency-key-reused", "Idempotency-Key"));
        }
        return applications.find(earlier.code()).map(Result::done).orElseGet(Result::notFound);
    }

    private Result<Application> fileWithKey(Caller caller, Submission submission, String key) {
        Result<Application> filed = file(caller, submission);
        if (filed instanceof Result.Done<Application> done) {
            keys.remember(caller.account(), key, done.value().code());
        } else {
            keys.forget(caller.account(), key);
        }
        return filed;
    }

    private Result<Application> file(Caller caller, Submission submission) {
        Optional<Procedure> procedure = procedures.inForce(submission.service());
        if (procedure.isEmpty()) {
            return Result.refused(Refusal.of("unknown-service", "service"));
        }
        List<Refusal> contradicted = known.contradicted(caller, submission.answers());
        if (!contradicted.isEmpty()) {
            return Result.refused(contradicted);
        }
        return forms.readAll(submission.service(), known.completed(caller, submission.answers()))
                .then(answers -> competence
                        .find(procedure.get(), answers)
                        .then(found -> start(caller, submission, procedure.get(), answers, found)));
    }

    private Result<Application> start(
            Caller caller, Submission submission, Procedure procedure, Answers answers, Competence.Found found) {
        Optional<Refusal> tooMany = quotas.take(caller.account(), Quota.APPLICATIONS, 0)
                .or(() -> quotas.atOnce(Quota.APPLICATIONS_OPEN, applications.openOf(caller.account())));
        if (tooMany.isPresent()) {
            return Result.refused(tooMany.get());
        }
        Result<List<UUID>> papers = documents.check(caller.account(), submission.attachments());
        return papers.then(ids -> {
            Instant now = clock.instant();
            Application application = application(caller, submission, procedure, answers, found.office(), now);
            applications.add(application);
            contacts.remember(caller, submission.language());
            documents.attach(ids, application.code());
            events.fire(new ApplicationSubmitted(application.code(), caller.asApplicant(), details(application, ids)));
            startProcess(procedure, application.code(), found.facts());
            family.tell(
                    application, "submitted", Map.of("due", application.dueAt().toString()));
            family.askForCode(caller, application, submission.language());
            return Result.done(application);
        });
    }

    private Application application(
            Caller caller, Submission submission, Procedure procedure, Answers answers, Unit office, Instant now) {
        String agency = office.agencyCode().orElseThrow();
        Instant due = terms.due(
                procedure.route(), "ReviewAtCommune", now, ZonedDateTime.now(clock), Optional.of(office.id()));
        Application.Filing filing = new Application.Filing(
                procedure.service(),
                procedure.version(),
                procedure.route(),
                caller.account(),
                submission.language(),
                answers.get("applicant.email").or(caller::email).orElse(null),
                LookupPin.make(),
                office.id());
        // the last of all: what is refused before needs no number
        DossierCode code = codes.next(agency, LocalDate.now(clock));
        return new Application(code, filing, answers, now, due);
    }

    private static Map<String, Object> details(Application application, List<UUID> papers) {
        return Map.of(
                "service", application.service(),
                "procedureVersion", application.procedureVersion(),
                "unit", application.communeUnit().value(),
                "due", application.dueAt().toString(),
                "papers", papers.size());
    }

    private void startProcess(Procedure procedure, DossierCode code, Map<String, Object> facts) {
        Map<String, Object> variables = new LinkedHashMap<>(facts);
        variables.put("application", code.value());
        processes.start(procedure.processKey(), code.value(), variables);
    }
}
