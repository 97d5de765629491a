package vn.loive.intake;

import static vn.loive.intake.Field.Kind.BIRTH_DATE;
import static vn.loive.intake.Field.Kind.COMMUNE;
import static vn.loive.intake.Field.Kind.EMAIL;
import static vn.loive.intake.Field.Kind.FACILITY;
import static vn.loive.intake.Field.Kind.IDENTITY_NUMBER;
import static vn.loive.intake.Field.Kind.LINE;
import static vn.loive.intake.Field.Kind.MONTHS;
import static vn.loive.intake.Field.Kind.NAME;
import static vn.loive.intake.Field.Kind.PHONE;
import static vn.loive.intake.Field.Kind.TEXT;
import static vn.loive.intake.Field.Kind.YES;

import java.util.List;
import java.util.Optional;

/** The questions of the application, after Mẫu 22 of Nghị định 116/2021/NĐ-CP. */
public final class ApplicationForm {
    public static final String SELF = "self";
    /** Who may file for a child of 12 to under 18. */
    static final List<String> MAY_FILE_FOR_A_CHILD = List.of("father", "mother", "guardian");

    /** In the order in which they are asked. */
    public static final List<Field> FIELDS = List.of(
            Field.choice("applicant.relation", SELF, "father", "mother", "wife", "husband", "child", "guardian"),
            Field.of("applicant.name", NAME, 200),
            Field.of("applicant.birthDate", BIRTH_DATE, 40),
            Field.of("applicant.identityNumber", IDENTITY_NUMBER, 40),
            Field.of("applicant.phone", PHONE, 40),
            Field.of("applicant.email", EMAIL, 200),
            Field.of("applicant.address", LINE, 300),
            Field.of("person.name", NAME, 200),
            Field.of("person.birthDate", BIRTH_DATE, 40),
            Field.choice("person.sex", "female", "male"),
            Field.of("person.identityNumber", IDENTITY_NUMBER, 40),
            Field.of("person.phone", PHONE, 40),
            Field.of("person.commune", COMMUNE, 200),
            Field.of("person.address", LINE, 300),
            Field.of("plan.months", MONTHS, 4),
            Field.of("plan.facility", FACILITY, 60),
            Field.of("plan.note", TEXT, 2000),
            Field.of("consent.person", YES, 5),
            Field.of("consent.truth", YES, 5));

    /** The papers that can be asked for. */
    public static final List<String> PAPERS = List.of("identity", "determination-result", "guardianship", "other");

    /** What decides which office is competent cannot be changed by a supplement: that takes a new application. */
    private static final List<String> FIXED = List.of("person.commune");

    private ApplicationForm() {}

    /** The questions that an official may ask to be answered anew. */
    public static List<Field> askable() {
        return FIELDS.stream().filter(field -> !FIXED.contains(field.path())).toList();
    }

    public static Optional<Field> field(String path) {
        return FIELDS.stream().filter(field -> field.path().equals(path)).findFirst();
    }
}
