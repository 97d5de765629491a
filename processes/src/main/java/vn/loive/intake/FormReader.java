package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.reference.Units;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** Reads what was typed or sent into tidy answers; tells everything that is wrong at once. */
@ApplicationScoped
public class FormReader {
    private static final int YOUNGEST = 12;
    private static final int ADULT = 18;
    private static final List<String> RECEIVERS = List.of("facility", "private-facility", "provider");

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /** The answers of a whole application, or every reason why they cannot be sent. */
    public Result<Answers> readAll(Map<String, String> typed) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, String> tidy = readEach(typed, refusals);
        if (ApplicationForm.SELF.equals(tidy.get("applicant.relation"))) {
            takeFromApplicant(tidy);
        }
        requireAnswers(tidy, refusals);
        if (refusals.isEmpty()) {
            checkTogether(new Answers(tidy), refusals);
        }
        return refusals.isEmpty() ? Result.done(new Answers(tidy)) : Result.refused(refusals);
    }

    /** What is wrong with these answers taken one by one; missing ones are not mentioned. For one page of the form. */
    public List<Refusal> readSome(Map<String, String> typed) {
        List<Refusal> refusals = new ArrayList<>();
        readEach(typed, refusals);
        return refusals;
    }

    private Map<String, String> readEach(Map<String, String> typed, List<Refusal> refusals) {
        Map<String, String> tidy = new LinkedHashMap<>();
        typed.forEach((path, text) -> ApplicationForm.field(path)
                .ifPresentOrElse(
                        field -> new FieldReader(field, LocalDate.now(clock)).read(text, tidy, refusals),
                        () -> refusals.add(Refusal.of("unknown-field", path))));
        knownPlace(
                tidy,
                "person.commune",
                units.commune(tidy.getOrDefault("person.commune", "")).isPresent(),
                refusals);
        knownPlace(tidy, "plan.facility", isFacility(tidy.getOrDefault("plan.facility", "")), refusals);
        return tidy;
    }

    private boolean isFacility(String id) {
        return units.find(new UnitId(id))
                .filter(unit -> RECEIVERS.contains(unit.kind()))
                .isPresent();
    }

    private static void knownPlace(Map<String, String> tidy, String field, boolean known, List<Refusal> refusals) {
        if (tidy.containsKey(field) && !known) {
            refusals.add(Refusal.of("unknown-place", field));
        }
    }

    private static void takeFromApplicant(Map<String, String> tidy) {
        for (String part : List.of("name", "birthDate", "identityNumber", "phone", "address")) {
            String own = tidy.get("applicant." + part);
            if (own != null) {
                tidy.putIfAbsent("person." + part, own);
            }
        }
    }

    private static void requireAnswers(Map<String, String> tidy, List<Refusal> refusals) {
        for (String path : List.of(
                "applicant.relation",
                "applicant.name",
                "applicant.birthDate",
                "applicant.identityNumber",
                "applicant.phone",
                "person.name",
                "person.birthDate",
                "person.sex",
                "person.commune",
                "person.address",
                "plan.months",
                "consent.truth")) {
            boolean alreadyTold =
                    refusals.stream().anyMatch(refusal -> refusal.field().equals(path));
            if (!tidy.containsKey(path) && !alreadyTold) {
                refusals.add(Refusal.of("missing", path));
            }
        }
    }

    private void checkTogether(Answers answers, List<Refusal> refusals) {
        int age = answers.personAgeOn(LocalDate.now(clock));
        String relation = answers.need("applicant.relation");
        boolean self = relation.equals(ApplicationForm.SELF);
        if (age < YOUNGEST) {
            refusals.add(Refusal.of("person-too-young", "person.birthDate", YOUNGEST));
        } else if (age < ADULT && !ApplicationForm.MAY_FILE_FOR_A_CHILD.contains(relation)) {
            refusals.add(Refusal.of("child-needs-parent", "applicant.relation", ADULT));
        } else if (age >= ADULT && !self && answers.get("consent.person").isEmpty()) {
            refusals.add(Refusal.of("consent-missing", "consent.person"));
        }
        if (age >= ADULT && answers.get("person.identityNumber").isEmpty()) {
            refusals.add(Refusal.of("missing", "person.identityNumber"));
        }
    }
}
