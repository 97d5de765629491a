package vn.loive.web.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loive.document.Attachment;
import vn.loive.document.ReadAttachment;
import vn.loive.facility.WaitingList;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.reference.Units;
import vn.loive.shared.Page;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.PageView;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** Shows applications to REST clients in the language that they ask for. */
@RequestScoped
public class ApplicationViews {
    @Inject
    private ReadAttachment papers;

    @Inject
    private Units units;

    @Inject
    private WaitingList waiting;

    @Inject
    private Problems problems;

    public ApplicationView of(Application application, Caller caller) {
        boolean own = application.owner().equals(caller.account());
        return new ApplicationView(
                application.code().value(),
                application.service(),
                status(application.state()),
                Times.local(application.submittedAt()),
                Times.local(application.dueAt()),
                sections(application.answers().values()),
                papers.of(application.code()).stream()
                        .map(ApplicationViews::paper)
                        .toList(),
                asked(application),
                application.reason().orElse(null),
                facility(application),
                application.admissionOn().orElse(null),
                waitingNumber(application),
                own ? application.lookupPin() : null);
    }

    public ApplicationView.Status status(ApplicationState state) {
        return new ApplicationView.Status(
                state.word(), state.nationalCode(), Texts.say(problems.language(), "state." + state.word()));
    }

    private static Map<String, Map<String, String>> sections(Map<String, String> answers) {
        Map<String, Map<String, String>> sections = new TreeMap<>();
        answers.forEach((path, answer) -> {
            int dot = path.indexOf('.');
            sections.computeIfAbsent(path.substring(0, dot), section -> new TreeMap<>())
                    .put(path.substring(dot + 1), answer);
        });
        return sections;
    }

    public static ApplicationView.Paper paper(Attachment paper) {
        return new ApplicationView.Paper(
                paper.id(), paper.kind(), paper.name(), paper.contentType(), paper.size(), paper.sha256());
    }

    private static ApplicationView.@Nullable Asked asked(Application application) {
        return application
                .asked()
                .map(asked -> new ApplicationView.Asked(
                        asked.fields(),
                        asked.papers(),
                        asked.reason(),
                        Times.local(application.answerBy().orElse(application.dueAt()))))
                .orElse(null);
    }

    private ApplicationView.@Nullable Place facility(Application application) {
        return application
                .facility()
                .flatMap(units::find)
                .map(unit -> new ApplicationView.Place(unit.id().value(), unit.name(problems.language())))
                .orElse(null);
    }

    private @Nullable Integer waitingNumber(Application application) {
        return application.state() == ApplicationState.ON_WAITING_LIST
                ? waiting.number(application.code()).orElse(null)
                : null;
    }

    /** A page of applications, with the cursor of the next one if there is one. */
    public Map<String, Object> of(Page<Application> page, Caller caller) {
        return PageView.of(page, application -> of(application, caller));
    }

    /** The language of an application that says nothing about it. */
    public String languageOr(Optional<String> wished) {
        return wished.filter(List.of("vi", "en")::contains).orElseGet(problems::language);
    }
}
