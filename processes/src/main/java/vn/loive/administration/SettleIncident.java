package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.engine.FailedJobs;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.notification.FailedMessages;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** What an administrator does about something that has stopped: has it tried again, or sets a message aside. */
@ApplicationScoped
@Transactional
public class SettleIncident {
    @Inject
    private FailedJobs jobs;

    @Inject
    private FailedMessages messages;

    @Inject
    private Event<DomainEvent> events;

    /** One of them by its word; whoever comes after it was settled is told so. */
    public Result<Incident> find(Caller caller, String word) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        Optional<IncidentId> id = IncidentId.read(word);
        if (id.isEmpty()) {
            return Result.notFound();
        }
        String of = id.get().of().toString();
        Optional<Incident> found = id.get().kind() == Incident.Kind.MESSAGE
                ? messages.find(id.get().of()).map(Incident::of)
                : jobs.find(of).map(Incident::of);
        return found.map(Result::done).orElseGet(() -> Result.overtaken("incident-over"));
    }

    /** Has it tried once more; whether that works shows within seconds. */
    public Result<Incident> retry(Caller caller, String word) {
        return find(caller, word).then(incident -> {
            IncidentId id = IncidentId.of(incident);
            if (incident.kind() == Incident.Kind.MESSAGE) {
                messages.retry(id.of());
            } else {
                jobs.retry(id.of().toString());
            }
            incident.application()
                    .ifPresent(code -> events.fire(new IncidentRetried(
                            code, administrator(caller), Map.of("what", incident.what(), "cause", incident.cause()))));
            return Result.done(incident);
        });
    }

    /** Leaves a message unsent for good; a step cannot be left, since its process would stand still for ever. */
    public Result<Incident> setAside(Caller caller, String word, String reason) {
        return find(caller, word).then(incident -> {
            List<Refusal> refusals = incident.canBeSetAside()
                    ? FreeText.required("reason", reason)
                    : List.of(Refusal.of("only-messages-set-aside", ""));
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            messages.setAside(IncidentId.of(incident).of());
            incident.application()
                    .ifPresent(code -> events.fire(new MessageSetAside(
                            code, administrator(caller), Map.of("what", incident.what(), "reason", reason.strip()))));
            return Result.done(incident);
        });
    }

    static Actor administrator(Caller caller) {
        return new Actor(caller.account(), caller.name(), Role.ADMINISTRATOR.realmName(), null);
    }
}
