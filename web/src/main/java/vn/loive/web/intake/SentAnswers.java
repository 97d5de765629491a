package vn.loive.web.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What of a draft is sent: who applies for himself is asked once, so older answers about another person are left out. */
final class SentAnswers {
    static final Set<String> KNOWN_FROM_APPLICANT = Set.of(
            "person.name",
            "person.birthDate",
            "person.identityNumber",
            "person.identityIssuedOn",
            "person.identityIssuedBy",
            "person.phone",
            "consent.person");

    private SentAnswers() {}

    static Map<String, String> of(Map<String, String> typed) {
        Map<String, String> sent = new LinkedHashMap<>(typed);
        if (FormPage.isForSelf(typed)) {
            sent.keySet().removeAll(KNOWN_FROM_APPLICANT);
        }
        sent.values().removeIf(String::isBlank);
        return sent;
    }

    /** The same as if everything had been agreed to, to see what else is missing before that question is asked. */
    static Map<String, String> agreed(Map<String, String> typed) {
        Map<String, String> agreed = of(typed);
        agreed.put("consent.truth", "yes");
        if (!FormPage.isForSelf(typed)) {
            agreed.put("consent.person", "yes");
        }
        return agreed;
    }
}
