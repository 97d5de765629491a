package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Pause;
import vn.loive.document.AttachDocuments;
import vn.loive.engine.Processes;
import vn.loive.identity.Caller;
import vn.loive.procedure.StepTerms;
import vn.loive.shared.DossierCode;
import vn.loive.shared.FreeText;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of answering a supplement request: only what was asked may change, and the clock goes on. */
@ApplicationScoped
@Transactional
public class SupplementApplication {
    @Inject
    private Applications applications;

    @Inject
    private FormReader forms;

    @Inject
    private KnownAnswers known;

    @Inject
    private AttachDocuments documents;

    @Inject
    private Deadlines deadlines;

    @Inject
    private StepTerms terms;

    @Inject
    private Processes processes;

    @Inject
    private Family family;

    @Inject
    private Event<ApplicationSupplemented> events;

    @Inject
    private Clock clock;

    public Result<Application> supplement(Caller caller, DossierCode code, Supplement supplement) {
        return applications.lockOwn(caller, code).then(own -> supplement(caller, own, supplement));
    }

    private Result<Application> supplement(Caller caller, Application application, Supplement supplement) {
        if (application.asked().isEmpty()) {
            return Result.overtaken("supplement-not-asked", application.state().word());
        }
        List<Refusal> refusals = refusals(application.asked().get(), supplement);
        refusals.addAll(known.contradicted(caller, supplement.answers()));
        return refusals.isEmpty() ? accept(caller, application, supplement) : Result.refused(refusals);
    }

    private static List<Refusal> refusals(SupplementRequest asked, Supplement supplement) {
        List<Refusal> refusals = new ArrayList<>();
        supplement.answers().keySet().stream()
                .filter(field -> !asked.fields().contains(field))
                .forEach(field -> refusals.add(Refusal.of("field-not-asked", field)));
        asked.fields().stream()
                .filter(field -> supplement.answers().getOrDefault(field, "").isBlank())
                .forEach(field -> refusals.add(Refusal.of("missing", field)));
        if (!asked.papers().isEmpty() && supplement.attachments().isEmpty()) {
            refusals.add(
                    Refusal.of("papers-missing", "attachments", asked.papers().size()));
        }
        refusals.addAll(FreeText.optional("note", supplement.note()));
        return refusals;
    }

    private Result<Application> accept(Caller caller, Application application, Supplement supplement) {
        Answers before = application.answers();
        LocalDate filedOn = LocalDate.ofInstant(application.submittedAt(), PortalClock.VIET_NAM);
        return forms.readAll(application.service(), before.with(supplement.answers()), filedOn)
                .then(answers -> documents
                        .check(caller.account(), supplement.attachments())
                        .then(papers -> {
                            Map<String, Object> details = changes(before, answers, supplement, papers);
                            application.answer(answers);
                            documents.attach(papers, application.code());
                            resumeClock(application);
                            details.put("due", application.dueAt().toString());
                            events.fire(new ApplicationSupplemented(application.code(), caller.asApplicant(), details));
                            processes.tell(
                                    "ApplicationSupplemented",
                                    application.code().value());
                            family.tell(
                                    application,
                                    "supplemented",
                                    Map.of("due", application.dueAt().toString()));
                            return Result.done(application);
                        }));
    }

    private void resumeClock(Application application) {
        CommuneClock waiting = application.communeClock();
        Pause pause = new Pause(local(waiting.pausedAt().orElseThrow()), ZonedDateTime.now(clock));
        List<Pause> pauses = new ArrayList<>(waiting.pauses());
        pauses.add(pause);
        Instant due = deadlines
                .resume(
                        local(waiting.from()),
                        terms.of(application.route(), "ReviewAtCommune", application.submittedAt()),
                        pauses,
                        Optional.of(application.communeUnit()))
                .due()
                .toInstant();
        application.goOn(pause, due);
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(PortalClock.VIET_NAM);
    }

    private static Map<String, Object> changes(
            Answers before, Answers after, Supplement supplement, List<UUID> papers) {
        Map<String, Object> changed = new LinkedHashMap<>();
        for (String field : supplement.answers().keySet()) {
            changed.put(
                    field,
                    List.of(before.get(field).orElse(""), after.get(field).orElse("")));
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("changed", changed);
        details.put("papers", papers.size());
        details.put("note", supplement.note());
        return details;
    }
}
