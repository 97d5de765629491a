package vn.loive.web.workqueue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.routing.FacilityChoices;
import vn.loive.routing.Step;
import vn.loive.web.intake.rest.ApplicationView;
import vn.loive.web.intake.rest.ApplicationViews;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;
import vn.loive.workqueue.WorkItem;

/** Shows tasks to REST clients in the language that they ask for. */
@RequestScoped
public class TaskViews {
    @Inject
    private Units units;

    @Inject
    private Applications applications;

    @Inject
    private FacilityChoices choices;

    @Inject
    private ApplicationViews views;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    /** A line of the queue. */
    public TaskView line(WorkItem item) {
        return view(item, null, null, null);
    }

    /** One task with all that is needed to decide it. */
    public TaskView whole(WorkItem item, Caller caller) {
        Application application = applications.find(item.code()).orElseThrow();
        List<TaskView.Choice> outcomes = item.step().outcomes(item.service()).stream()
                .map(outcome -> choice(item.step(), outcome))
                .toList();
        List<TaskView.Receiver> facilities = item.step() == Step.REVIEW_AT_DISTRICT
                ? this.choices.of(application).stream()
                        .filter(FacilityChoices.Choice::isPossible)
                        .map(this::receiver)
                        .toList()
                : null;
        return view(item, outcomes, facilities, views.of(application, caller));
    }

    private TaskView view(
            WorkItem item,
            @Nullable List<TaskView.Choice> choices,
            @Nullable List<TaskView.Receiver> facilities,
            @Nullable ApplicationView application) {
        return new TaskView(
                item.task(),
                item.code().value(),
                item.service(),
                item.step().id(),
                say("step." + item.step().id()),
                units.find(item.unit())
                        .map(this::place)
                        .orElseGet(() -> new ApplicationView.Place(
                                item.unit().value(), item.unit().value())),
                item.state().word(),
                item.assigneeName().orElse(null),
                item.personName(),
                Times.local(item.createdAt()),
                Times.local(item.dueAt()),
                item.endedAt().isEmpty() && item.dueAt().isBefore(clock.instant()),
                choices,
                facilities,
                application);
    }

    private TaskView.Receiver receiver(FacilityChoices.Choice choice) {
        return new TaskView.Receiver(
                choice.unit().id().value(),
                choice.unit().name(problems.language()),
                choice.nearness().word(),
                choice.wished(),
                choice.capacity(),
                choice.free(),
                choice.nextFree().orElse(null),
                choice.waiting());
    }

    private ApplicationView.Place place(Unit unit) {
        return new ApplicationView.Place(unit.id().value(), unit.name(problems.language()));
    }

    private TaskView.Choice choice(Step step, String outcome) {
        String key = "outcome." + step.id() + "." + outcome;
        return new TaskView.Choice(outcome, say(key), say(key + ".then"));
    }

    private String say(String key) {
        return Texts.say(problems.language(), key);
    }
}
