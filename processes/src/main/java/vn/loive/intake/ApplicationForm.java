package vn.loive.intake;

import static vn.loive.intake.Field.Kind.COMMUNE;
import static vn.loive.intake.Field.Kind.DATE;
import static vn.loive.intake.Field.Kind.EMAIL;
import static vn.loive.intake.Field.Kind.FACILITY;
import static vn.loive.intake.Field.Kind.IDENTITY_NUMBER;
import static vn.loive.intake.Field.Kind.LINE;
import static vn.loive.intake.Field.Kind.MONTHS;
import static vn.loive.intake.Field.Kind.NAME;
import static vn.loive.intake.Field.Kind.PHONE;
import static vn.loive.intake.Field.Kind.TEXT;
import static vn.loive.intake.Field.Kind.TIMES;
import static vn.loive.intake.Field.Kind.YES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions of a service's form: Mẫu 22 of Nghị định 116/2021/NĐ-CP, which is Mẫu 20 of Nghị định 163/2026/NĐ-CP,
 * and as optional questions those of Mẫu 33 that an office would otherwise ask later.
 */
public final class ApplicationForm {
    public static final String SELF = "self";
    public static final String HOME = "home-rehab";
    /** Who may file for a child of 12 to under 18. */
    static final List<String> MAY_FILE_FOR_A_CHILD = List.of("father", "mother", "guardian");

    /** The questions of all services, in the order in which they are asked. */
    public static final List<Field> FIELDS = List.of(
            Field.choice("applicant.relation", SELF, "father", "mother", "wife", "husband", "child", "guardian"),
            Field.of("applicant.name", NAME, 200),
            Field.of("applicant.birthDate", DATE, 40),
            Field.of("applicant.identityNumber", IDENTITY_NUMBER, 40),
            Field.of("applicant.identityIssuedOn", DATE, 40).optional(),
            Field.of("applicant.identityIssuedBy", LINE, 200).optional(),
            Field.of("applicant.phone", PHONE, 40),
            Field.of("applicant.email", EMAIL, 200).optional(),
            Field.of("applicant.address", LINE, 300).optional(),
            Field.of("person.name", NAME, 200),
            Field.of("person.birthDate", DATE, 40),
            Field.choice("person.sex", "female", "male"),
            Field.of("person.identityNumber", IDENTITY_NUMBER, 40).depending(),
            Field.of("person.identityIssuedOn", DATE, 40).optional(),
            Field.of("person.identityIssuedBy", LINE, 200).optional(),
            Field.of("person.phone", PHONE, 40).optional(),
            Field.of("person.commune", COMMUNE, 200),
            Field.of("person.address", LINE, 300),
            Field.choice("person.residence", "stable", "none").depending(),
            Field.of("plan.months", MONTHS, 12),
            Field.choice("plan.start", "home", "provider", "advise"),
            Field.of("plan.facility", FACILITY, 60).optional(),
            Field.of("plan.note", TEXT, 2000).optional(),
            Field.yesOrNo("background.earlier"),
            Field.of("background.times", TIMES, 4).onlyWhen("background.earlier", "yes"),
            Field.choice("background.place", "home", "public", "private", "other")
                    .onlyWhen("background.earlier", "yes"),
            Field.yesOrNo("background.compulsory").onlyWhen("background.earlier", "yes"),
            Field.yesOrNo("background.aftercare").onlyWhen("background.earlier", "yes"),
            Field.yesOrNo("background.substitution"),
            Field.of("background.substitutionUntil", LINE, 60).optional().onlyWhen("background.substitution", "yes"),
            Field.choice("plan.support", "veteran", "toxic", "poor", "alone", "orphan", "disabled")
                    .optional(),
            Field.of("person.otherName", NAME, 200).optional(),
            Field.of("person.education", LINE, 100).optional(),
            Field.of("person.work", LINE, 200).optional(),
            Field.of("family.fatherName", NAME, 200).optional(),
            Field.of("family.fatherAge", LINE, 40).optional(),
            Field.of("family.fatherWork", LINE, 200).optional(),
            Field.of("family.fatherHome", LINE, 300).optional(),
            Field.of("family.motherName", NAME, 200).optional(),
            Field.of("family.motherAge", LINE, 40).optional(),
            Field.of("family.motherWork", LINE, 200).optional(),
            Field.of("family.motherHome", LINE, 300).optional(),
            Field.of("family.spouseName", NAME, 200).optional(),
            Field.of("family.spouseAge", LINE, 40).optional(),
            Field.of("family.spouseWork", LINE, 200).optional(),
            Field.of("family.spouseHome", LINE, 300).optional(),
            Field.of("family.childName", NAME, 200).optional(),
            Field.of("family.childAge", LINE, 40).optional(),
            Field.of("family.childWork", LINE, 200).optional(),
            Field.of("family.childHome", LINE, 300).optional(),
            Field.of("family.child2Name", NAME, 200).optional(),
            Field.of("family.child2Age", LINE, 40).optional(),
            Field.of("family.child2Work", LINE, 200).optional(),
            Field.of("family.child2Home", LINE, 300).optional(),
            Field.of("background.family", TEXT, 1000).optional(),
            Field.of("background.substances", LINE, 200).optional(),
            Field.of("background.manner", LINE, 200).optional(),
            Field.of("background.since", LINE, 60).optional(),
            Field.of("background.records", TEXT, 1000).optional(),
            Field.of("consent.person", YES, 5).depending(),
            Field.of("consent.truth", YES, 5));

    /** The papers that can be asked for. */
    public static final List<String> PAPERS =
            List.of("identity", "determination-result", "opinion", "guardianship", "other");

    /** What decides which office is competent cannot be changed by a supplement: that takes a new application. */
    private static final List<String> FIXED = List.of("person.commune", "person.residence");

    /** How the plan begins is a question only where the person stays at home. */
    private static final Set<String> ONLY_AT_HOME = Set.of("plan.start");

    private static final ApplicationForm ALL = new ApplicationForm(FIELDS);
    private static final ApplicationForm AWAY_FROM_HOME = new ApplicationForm(FIELDS.stream()
            .filter(field -> !ONLY_AT_HOME.contains(field.path()))
            .toList());

    private final List<Field> fields;
    private final Map<String, Field> byPath;

    private ApplicationForm(List<Field> fields) {
        this.fields = fields;
        this.byPath = fields.stream().collect(Collectors.toUnmodifiableMap(Field::path, field -> field));
    }

    /** The form of a service. */
    public static ApplicationForm of(String service) {
        return service.equals(HOME) ? ALL : AWAY_FROM_HOME;
    }

    /** A question of whatever service. */
    public static Optional<Field> field(String path) {
        return ALL.find(path);
    }

    /** The questions in the order in which they are asked. */
    public List<Field> fields() {
        return fields;
    }

    /** A question of this service. */
    public Optional<Field> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The questions that an official may ask to be answered anew. */
    public List<Field> askable() {
        return fields.stream().filter(field -> !FIXED.contains(field.path())).toList();
    }

    /** Of these, what an application has answered or must answer: no question that was left out, or was never one. */
    public List<Field> askable(Map<String, String> answers) {
        return askable().stream()
                .filter(field -> field.isAsked(answers))
                .filter(field -> field.need() != Field.Need.NEVER
                        || !answers.getOrDefault(field.path(), "").isBlank())
                .toList();
    }

    /** The papers that these answers call for, the usual ones first; another one may always be added. */
    public List<String> papers(Map<String, String> answers, boolean forAChild) {
        return PAPERS.stream()
                .filter(paper -> !paper.equals("opinion") || forAChild)
                .filter(paper -> !paper.equals("guardianship") || "guardian".equals(answers.get("applicant.relation")))
                .toList();
    }
}
