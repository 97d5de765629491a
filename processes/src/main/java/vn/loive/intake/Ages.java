package vn.loive.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loive.shared.Refusal;

/** What the person's age on the day of filing asks for; a birthday on the way through the offices changes nothing. */
final class Ages {
    static final int YOUNGEST = 12;
    static final int ADULT = 18;

    private Ages() {}

    /** Every reason against these tidy answers; none as long as the birth date or the relation is not known. */
    static List<Refusal> refusals(Map<String, String> tidy, LocalDate filedOn) {
        List<Refusal> refusals = new ArrayList<>();
        String relation = tidy.get("applicant.relation");
        if (relation == null || !tidy.containsKey("person.birthDate")) {
            return refusals;
        }
        Answers answers = new Answers(tidy);
        int age = answers.personAgeOn(filedOn);
        if (age < YOUNGEST) {
            refusals.add(Refusal.of("person-too-young", "person.birthDate", YOUNGEST));
        } else if (age < ADULT && !ApplicationForm.MAY_FILE_FOR_A_CHILD.contains(relation)) {
            refusals.add(Refusal.of("child-needs-parent", "applicant.relation", ADULT));
        } else if (age >= ADULT
                && !relation.equals(ApplicationForm.SELF)
                && answers.get("consent.person").isEmpty()) {
            refusals.add(Refusal.of("consent-missing", "consent.person"));
        }
        if (age >= ADULT && answers.get("person.identityNumber").isEmpty()) {
            refusals.add(Refusal.of("missing", "person.identityNumber"));
        }
        return refusals;
    }
}
