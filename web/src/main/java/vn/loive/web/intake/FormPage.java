package vn.loive.web.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loive.intake.ApplicationForm;

/** The pages of an application in the order in which a family meets them, and the questions that each one asks. */
enum FormPage {
    WHO(
            ask("applicant.relation", "applicant.name", "applicant.birthDate", "applicant.identityNumber"),
            fold("applicant-issued", "applicant.identityIssuedOn", "applicant.identityIssuedBy"),
            ask("applicant.phone", "applicant.email", "applicant.address")),
    PERSON(
            ask("person.name", "person.birthDate", "person.sex", "person.identityNumber"),
            fold("person-issued", "person.identityIssuedOn", "person.identityIssuedBy"),
            ask("person.phone")),
    HOME(ask("person.commune", "person.address", "person.residence")),
    PLAN(ask("plan.months", "plan.start", "plan.facility", "plan.note")),
    MORE(
            fold(
                    "before",
                    "background.earlier",
                    "background.times",
                    "background.place",
                    "background.compulsory",
                    "background.aftercare",
                    "background.substitution",
                    "background.substitutionUntil"),
            fold("support", "plan.support"),
            fold("work", "person.otherName", "person.education", "person.work"),
            fold("father", "family.fatherName", "family.fatherAge", "family.fatherWork", "family.fatherHome"),
            fold("mother", "family.motherName", "family.motherAge", "family.motherWork", "family.motherHome"),
            fold("spouse", "family.spouseName", "family.spouseAge", "family.spouseWork", "family.spouseHome"),
            fold(
                    "children",
                    "family.childName",
                    "family.childAge",
                    "family.childWork",
                    "family.childHome",
                    "family.child2Name",
                    "family.child2Age",
                    "family.child2Work",
                    "family.child2Home",
                    "background.family"),
            fold("use", "background.substances", "background.manner", "background.since", "background.records")),
    PAPERS,
    CHECK(ask("consent.person", "consent.truth"));

    /**
     * Questions that stand together on a page.
     *
     * @param fold names what they are about when they are folded away until somebody opens them; otherwise empty
     */
    record Part(String fold, List<String> questions) {}

    private final List<Part> parts;
    private final List<String> questions;
    private final String word = name().toLowerCase(Locale.ROOT);

    FormPage(Part... parts) {
        this.parts = List.of(parts);
        this.questions =
                this.parts.stream().flatMap(part -> part.questions().stream()).toList();
    }

    private static Part ask(String... questions) {
        return new Part("", List.of(questions));
    }

    private static Part fold(String fold, String... questions) {
        return new Part(fold, List.of(questions));
    }

    static Optional<FormPage> of(String word) {
        return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst();
    }

    /** The page that asks a question; the last one for what belongs to the whole. */
    static FormPage asking(String question) {
        if (question.equals("attachments")) {
            return PAPERS;
        }
        return Arrays.stream(values())
                .filter(page -> page.questions.contains(question))
                .findFirst()
                .orElse(CHECK);
    }

    String word() {
        return word;
    }

    /** What it asks in a service, given what is known: who applies for himself has told already who he is. */
    List<String> questions(String service, Map<String, String> typed) {
        return asked(questions, service, typed);
    }

    /** The same as they stand on the page; a part without a question is left out. */
    List<Part> parts(String service, Map<String, String> typed) {
        return parts.stream()
                .map(part -> new Part(part.fold(), asked(part.questions(), service, typed)))
                .filter(part -> !part.questions().isEmpty())
                .toList();
    }

    private static List<String> asked(List<String> questions, String service, Map<String, String> typed) {
        boolean self = isForSelf(typed);
        ApplicationForm form = ApplicationForm.of(service);
        return questions.stream()
                .filter(question -> form.find(question).isPresent())
                .filter(question -> !self || !SentAnswers.KNOWN_FROM_APPLICANT.contains(question))
                .toList();
    }

    static boolean isForSelf(Map<String, String> typed) {
        return ApplicationForm.SELF.equals(typed.get("applicant.relation"));
    }

    /** The page after this one. */
    FormPage next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** Where this page of a draft is found; the address tells nothing but a number. */
    String address(UUID draft) {
        return switch (this) {
            case PAPERS -> "/apply/papers?draft=" + draft;
            case CHECK -> "/apply/check?draft=" + draft;
            default -> "/apply/step?draft=" + draft + "&at=" + word();
        };
    }
}
