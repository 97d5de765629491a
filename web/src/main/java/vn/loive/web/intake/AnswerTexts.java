package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;
import vn.loive.reference.Units;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;

/** Writes answers as a person reads them: names instead of codes, dates in figures. */
@RequestScoped
public class AnswerTexts {
    @Inject
    private Units units;

    @Inject
    private Language language;

    @Inject
    private Text text;

    @Inject
    private Format format;

    public String of(String path, String answer) {
        Field.Kind kind = ApplicationForm.field(path).map(Field::kind).orElse(Field.Kind.LINE);
        if (answer.isBlank()) {
            return "";
        }
        return switch (kind) {
            case CHOICE, YES -> text.get("form." + path + "." + answer);
            case DATE -> date(answer);
            case COMMUNE ->
                units.commune(answer)
                        .map(commune -> commune.name() + ", " + commune.province())
                        .orElse(answer);
            case FACILITY ->
                units.find(new UnitId(answer))
                        .map(unit -> unit.name(language.getTag()))
                        .orElse(answer);
            case MONTHS -> text.of("apply.months", answer);
            default -> answer;
        };
    }

    /** The same, with identity numbers covered up to their end. */
    public String masked(String path, String answer) {
        boolean identity = ApplicationForm.field(path)
                .filter(field -> field.kind() == Field.Kind.IDENTITY_NUMBER)
                .isPresent();
        return identity ? format.masked(answer) : of(path, answer);
    }

    private String date(String answer) {
        try {
            return format.date(LocalDate.parse(answer));
        } catch (DateTimeException e) {
            return answer;
        }
    }
}
