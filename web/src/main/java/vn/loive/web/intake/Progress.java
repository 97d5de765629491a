package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.loive.facility.WaitingList;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Text;

/** Says in a sentence where an application stands and what comes next, with the day that matters. */
@RequestScoped
public class Progress {
    @Inject
    private Text text;

    @Inject
    private Format format;

    @Inject
    private WaitingList waiting;

    public String of(Application application) {
        return application.state() == ApplicationState.ON_WAITING_LIST
                ? waiting(application)
                : text.of("progress." + application.state().word(), day(application));
    }

    private String waiting(Application application) {
        return waiting.number(application.code())
                .map(number -> text.of("progress.on-waiting-list", number))
                .orElseGet(() -> text.get("progress.on-waiting-list.any"));
    }

    private String day(Application application) {
        ApplicationState state = application.state();
        return switch (state) {
            case SUPPLEMENT_REQUESTED -> format.end(application.answerBy().orElse(application.dueAt()));
            case PLACE_RESERVED -> format.day(application.admissionOn().orElse(null));
            default -> format.end(application.dueAt());
        };
    }
}
