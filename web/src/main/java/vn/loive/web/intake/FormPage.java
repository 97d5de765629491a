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
            "applicant.relation",
            "applicant.name",
            "applicant.birthDate",
            "applicant.identityNumber",
            "applicant.phone",
            "applicant.email",
            "applicant.address"),
    PERSON("person.name", "person.birthDate", "person.sex", "person.identityNumber", "person.phone"),
    HOME("person.commune", "person.address", "person.residence"),
    PLAN("plan.months", "plan.start", "plan.facility", "plan.note"),
    BEFORE(
            "background.earlier",
            "background.times",
            "background.place",
            "background.compulsory",
            "background.aftercare",
            "background.substitution",
            "background.substitutionUntil"),
    MORE(
            "person.otherName",
            "person.education",
            "person.work",
            "background.family",
            "background.substances",
            "background.manner",
            "background.since",
            "background.records",
            "plan.support"),
    PAPERS,
    CHECK("consent.person", "consent.truth");

    private final List<String> questions;

    FormPage(String... questions) {
        this.questions = List.of(questions);
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
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it asks in a service, given what is known: who applies for himself has told already who he is. */
    List<String> questions(String service, Map<String, String> typed) {
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
