package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loive.identity.Caller;
import vn.loive.identity.ContactChoices;
import vn.loive.identity.Policy;
import vn.loive.identity.Role;
import vn.loive.shared.DossierCode;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of changing how the family is reached while the application is under way; everything else stays as sent. */
@ApplicationScoped
@Transactional
public class ChangeContact {
    /** The only questions that can be answered anew without being asked. */
    public static final List<String> OPEN = List.of("applicant.phone", "applicant.email", "applicant.address");

    /** What may change with them: who applies for himself is reached where the person is. */
    private static final List<String> KEPT = Stream.concat(OPEN.stream(), Stream.of("person.phone", "person.address"))
            .toList();

    @Inject
    private Applications applications;

    @Inject
    private FormReader forms;

    @Inject
    private ContactChoices contacts;

    @Inject
    private Family family;

    @Inject
    private Event<ContactChanged> events;

    /** Takes over what differs from before; the way that was known until now is told of it. */
    public Result<Application> change(Caller caller, DossierCode code, Map<String, String> typed) {
        return applications.lockOwn(caller, code).then(own -> change(caller, own, typed));
    }

    private Result<Application> change(Caller caller, Application application, Map<String, String> typed) {
        List<Refusal> closed = typed.keySet().stream()
                .filter(field -> !OPEN.contains(field))
                .map(field -> Refusal.of("field-not-asked", field))
                .toList();
        if (!closed.isEmpty()) {
            return Result.refused(closed);
        }
        if (!Policy.acts(Role.APPLICANT, application.state().standing())) {
            return Result.overtaken("already-ended", application.state().word());
        }
        Answers before = application.answers();
        LocalDate filedOn = LocalDate.ofInstant(application.submittedAt(), PortalClock.VIET_NAM);
        return forms.readAll(application.service(), before.with(typed), filedOn).map(after -> {
            Map<String, Object> changed = changes(before, after);
            if (!changed.isEmpty()) {
                family.tell(application, "contact", Map.of());
                application.answer(after);
                application.reachAt(
                        after.get("applicant.email").or(caller::email).orElse(null));
                contacts.remember(caller, application.language());
                family.askForCode(caller, application, application.language());
                events.fire(new ContactChanged(application.code(), caller.asApplicant(), Map.of("changed", changed)));
            }
            return application;
        });
    }

    private static Map<String, Object> changes(Answers before, Answers after) {
        Map<String, Object> changed = new LinkedHashMap<>();
        for (String field : KEPT) {
            String old = before.get(field).orElse("");
            String now = after.get(field).orElse("");
            if (!old.equals(now)) {
                changed.put(field, List.of(old, now));
            }
        }
        return changed;
    }
}
