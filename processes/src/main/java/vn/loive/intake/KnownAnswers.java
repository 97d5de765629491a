package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.shared.Refusal;

/** What need not be asked: from the login, from the national identity provider, from the family's last application. */
@ApplicationScoped
public class KnownAnswers {
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> ABOUT_PEOPLE = List.of("applicant.", "person.", "background.", "family.");

    @Inject
    private Applications applications;

    @Inject
    private Clock clock;

    /** What a new draft begins with. */
    Map<String, String> forNewDraft(Caller caller, String service) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("applicant.name", caller.name());
        known.put("person.residence", "stable");
        applications
                .lastOf(caller.account())
                .ifPresent(last -> last.answers().values().forEach((path, answer) -> {
                    if (ABOUT_PEOPLE.stream().anyMatch(path::startsWith)) {
                        known.put(path, asTyped(path, answer));
                    }
                }));
        caller.email().ifPresent(email -> known.put("applicant.email", email));
        known.keySet().removeIf(path -> ApplicationForm.of(service).find(path).isEmpty());
        known.putAll(verified(caller));
        return known;
    }

    private static String asTyped(String path, String answer) {
        boolean date = ApplicationForm.field(path)
                .filter(field -> field.kind() == Field.Kind.DATE)
                .isPresent();
        return date ? LocalDate.parse(answer).format(AS_TYPED) : answer;
    }

    /** The answers that the national identity provider vouches for, by the path of the field: nobody types them. */
    public Map<String, String> verified(Caller caller) {
        Map<String, String> verified = new LinkedHashMap<>();
        caller.verified().ifPresent(identity -> {
            verified.put("applicant.name", identity.name());
            verified.put("applicant.birthDate", identity.birthDate().format(AS_TYPED));
            verified.put("applicant.identityNumber", identity.number());
        });
        return verified;
    }

    /** What is sent, with what is vouched for where nothing was said. */
    Map<String, String> completed(Caller caller, Map<String, String> sent) {
        Map<String, String> completed = new LinkedHashMap<>(sent);
        verified(caller).forEach((path, answer) -> {
            if (completed.getOrDefault(path, "").isBlank()) {
                completed.put(path, answer);
            }
        });
        return completed;
    }

    /** What is said otherwise than the national identity provider vouches for it. */
    public List<Refusal> contradicted(Caller caller, Map<String, String> said) {
        List<Refusal> refusals = new ArrayList<>();
        boolean self = ApplicationForm.SELF.equals(said.get("applicant.relation"));
        verified(caller).forEach((path, answer) -> {
            String own = path.replace("applicant.", "person.");
            if (differs(path, answer, said.getOrDefault(path, ""))) {
                refusals.add(Refusal.of("verified-differs", path));
            } else if (self && differs(path, answer, said.getOrDefault(own, ""))) {
                refusals.add(Refusal.of("verified-differs", own));
            }
        });
        return refusals;
    }

    private boolean differs(String path, String vouchedFor, String said) {
        return !said.isBlank() && !tidy(path, vouchedFor).equals(tidy(path, said));
    }

    /** The answer as it would be kept; as it was said when it cannot be read. */
    private String tidy(String path, String said) {
        Map<String, String> tidy = new LinkedHashMap<>();
        new FieldReader(ApplicationForm.field(path).orElseThrow(), LocalDate.now(clock))
                .read(said, tidy, new ArrayList<>());
        return tidy.getOrDefault(path, said);
    }
}
