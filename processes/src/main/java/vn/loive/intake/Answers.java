package vn.loive.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a form by the path of their field, such as {@code person.birthDate}; dates as ISO 8601, all others as
 * text.
 *
 * @param values tidy answers, empty ones left out
 */
public record Answers(Map<String, String> values) {
    public Answers {
        values = Map.copyOf(values);
    }

    public Optional<String> get(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The answer to a field that the form requires. */
    public String need(String field) {
        return get(field).orElseThrow(() -> new IllegalStateException(field + " was not answered"));
    }

    public LocalDate personBirthDate() {
        return LocalDate.parse(need("person.birthDate"));
    }

    /** The age of the person in full years on a day. */
    public int personAgeOn(LocalDate day) {
        return Period.between(personBirthDate(), day).getYears();
    }

    /** These answers with some of them given anew; what somebody who applies for himself changes, changes for both. */
    public Map<String, String> with(Map<String, String> newer) {
        Map<String, String> merged = new LinkedHashMap<>(values);
        if (ApplicationForm.SELF.equals(values.get("applicant.relation"))) {
            newer.keySet().stream()
                    .filter(path -> path.startsWith("applicant."))
                    .forEach(path -> forget(path, path.replace("applicant.", "person."), merged));
        }
        merged.putAll(newer);
        return merged;
    }

    /** A copy that was the same until now is made anew from the new answer. */
    private void forget(String path, String copy, Map<String, String> merged) {
        if (values.containsKey(copy) && values.get(copy).equals(values.get(path))) {
            merged.remove(copy);
        }
    }
}
