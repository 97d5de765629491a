package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;
import vn.loive.reference.Commune;
import vn.loive.reference.Units;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Texts;

/** An answer of the form as a person reads it: words for choices, names for codes, days for dates. */
@RequestScoped
public class AnswerText {
    @Inject
    Units units;

    @Inject
    Text text;

    @Inject
    Language language;

    @Inject
    Format format;

    /** The answer to a field of the form; empty stays empty. */
    public String of(String path, String answer) {
        Optional<Field> field = ApplicationForm.field(path);
        return answer.isEmpty() || field.isEmpty() ? answer : of(field.get(), answer);
    }

    /** The question of a field. */
    public String question(String path) {
        return orElse("form." + path, path);
    }

    /** The name of a unit. */
    public String unit(String id) {
        return units.find(new UnitId(id))
                .map(unit -> unit.name(language.getTag()))
                .orElse(id);
    }

    private String of(Field field, String answer) {
        return switch (field.kind()) {
            case CHOICE -> orElse("form." + field.path() + "." + answer, answer);
            case YES -> orElse("form." + field.path() + ".yes", answer);
            case COMMUNE -> units.commune(answer).map(Commune::name).orElse(answer);
            case FACILITY -> unit(answer);
            case BIRTH_DATE -> date(answer);
            case MONTHS -> text.of("decide.months", answer);
            default -> answer;
        };
    }

    private String date(String iso) {
        try {
            return format.date(LocalDate.parse(iso));
        } catch (DateTimeParseException unreadable) {
            return iso;
        }
    }

    private String orElse(String key, String otherwise) {
        String said = Texts.find(language.getTag(), key);
        return said == null ? otherwise : said;
    }
}
