package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.procedure.Procedures;
import vn.loive.reference.Units;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** Reads what was typed or sent into tidy answers; tells everything that is wrong at once. */
@ApplicationScoped
public class FormReader {
    private static final List<String> THE_SAME_PERSON =
            List.of("name", "birthDate", "identityNumber", "identityIssuedOn", "identityIssuedBy", "phone", "address");

    @Inject
    private Units units;

    @Inject
    private Procedures procedures;

    @Inject
    private Clock clock;

    /** The answers of a whole application for a service, or every reason why they cannot be sent. */
    public Result<Answers> readAll(String service, Map<String, String> typed) {
        return readAll(service, typed, LocalDate.now(clock));
    }

    /** The same for an application that was filed before: ages count on that day. */
    Result<Answers> readAll(String service, Map<String, String> typed, LocalDate filedOn) {
        ApplicationForm form = ApplicationForm.of(service);
        List<Refusal> refusals = new ArrayList<>();
        Map<String, String> tidy = readEach(form, typed, refusals);
        checkPlaces(service, tidy, refusals);
        if (ApplicationForm.SELF.equals(tidy.get("applicant.relation"))) {
            takeFromApplicant(tidy);
        }
        Map<String, String> asked = new LinkedHashMap<>(tidy);
        asked.keySet().removeIf(path -> !form.find(path).orElseThrow().isAsked(tidy));
        refusals.removeIf(refusal ->
                form.find(refusal.field()).filter(field -> !field.isAsked(tidy)).isPresent());
        requireAnswers(form, asked, refusals);
        Ages.refusals(asked, filedOn).stream()
                .filter(about ->
                        refusals.stream().noneMatch(told -> told.field().equals(about.field())))
                .forEach(refusals::add);
        return refusals.isEmpty() ? Result.done(new Answers(asked)) : Result.refused(refusals);
    }

    /** True when the birth date typed for the person can be read and makes a child of him, for whom a parent acts. */
    public boolean isChild(Map<String, String> typed) {
        Map<String, String> tidy = readEach(
                ApplicationForm.of(""),
                Map.of("person.birthDate", typed.getOrDefault("person.birthDate", "")),
                new ArrayList<>());
        return tidy.containsKey("person.birthDate") && new Answers(tidy).personAgeOn(LocalDate.now(clock)) < Ages.ADULT;
    }

    /** The papers that the answers so far call for, in the order in which they are asked for. */
    public List<String> papers(String service, Map<String, String> typed) {
        return ApplicationForm.of(service).papers(typed, isChild(typed));
    }

    private Map<String, String> readEach(ApplicationForm form, Map<String, String> typed, List<Refusal> refusals) {
        Map<String, String> tidy = new LinkedHashMap<>();
        typed.forEach((path, text) -> form.find(path)
                .ifPresentOrElse(
                        field -> new FieldReader(field, LocalDate.now(clock)).read(text, tidy, refusals),
                        () -> refusals.add(Refusal.of("unknown-field", path))));
        return tidy;
    }

    private void checkPlaces(String service, Map<String, String> tidy, List<Refusal> refusals) {
        knownPlace(
                tidy,
                "person.commune",
                units.commune(tidy.getOrDefault("person.commune", "")).isPresent(),
                refusals);
        knownPlace(tidy, "plan.facility", mayReceive(service, tidy.getOrDefault("plan.facility", "")), refusals);
    }

    private boolean mayReceive(String service, String id) {
        return procedures
                .inForce(service)
                .flatMap(procedure ->
                        units.find(new UnitId(id)).filter(unit -> unit.kind().equals(procedure.receiver())))
                .isPresent();
    }

    private static void knownPlace(Map<String, String> tidy, String field, boolean known, List<Refusal> refusals) {
        if (tidy.containsKey(field) && !known) {
            refusals.add(Refusal.of("unknown-place", field));
        }
    }

    private static void takeFromApplicant(Map<String, String> tidy) {
        for (String part : THE_SAME_PERSON) {
            String own = tidy.get("applicant." + part);
            if (own != null) {
                tidy.putIfAbsent("person." + part, own);
            }
        }
    }

    private static void requireAnswers(ApplicationForm form, Map<String, String> asked, List<Refusal> refusals) {
        for (Field field : form.fields()) {
            boolean alreadyTold =
                    refusals.stream().anyMatch(refusal -> refusal.field().equals(field.path()));
            boolean needed = field.need() == Field.Need.ALWAYS && field.isAsked(asked);
            if (needed && !asked.containsKey(field.path()) && !alreadyTold) {
                refusals.add(Refusal.of("missing", field.path()));
            }
        }
    }
}
