package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;
import vn.loive.procedure.Procedure;
import vn.loive.procedure.Procedures;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Texts;

/** How each question of the form is asked on a page. */
@Named
@RequestScoped
public class Questions {
    private static final Map<String, String> FILLED_BY_BROWSER = Map.of(
            "applicant.name", "name",
            "applicant.phone", "tel",
            "applicant.email", "email",
            "applicant.address", "street-address");

    @Inject
    private Units units;

    @Inject
    private Procedures procedures;

    @Inject
    private Language language;

    @Inject
    private Text text;

    private static Field field(String path) {
        return ApplicationForm.field(path).orElseThrow(PageEnd::notFound);
    }

    /** The control: {@code line}, {@code area}, {@code choice}, {@code place}, {@code list} or {@code yes}. */
    public String control(String path) {
        return switch (field(path).kind()) {
            case CHOICE -> "choice";
            case COMMUNE -> "place";
            case FACILITY -> "list";
            case TEXT -> "area";
            case YES -> "yes";
            default -> "line";
        };
    }

    /** Whether the form asks this at all. */
    boolean isAsked(String path) {
        return ApplicationForm.field(path).isPresent();
    }

    public String label(String path) {
        return text.get("form." + path);
    }

    /** The label where a heading has said whom it is about. */
    public String brief(String path) {
        String brief = Texts.find(language.getTag(), "form." + path + ".brief");
        return brief == null ? label(path) : brief;
    }

    public @Nullable String hint(String path) {
        return Texts.find(language.getTag(), "form." + path + ".hint");
    }

    public boolean optional(String path) {
        return field(path).need() == Field.Need.NEVER;
    }

    /** Whether it belongs among the answers: it is asked, and answered unless it may stay empty. */
    public boolean isShown(String path, Map<String, String> answers) {
        boolean answered = !answers.getOrDefault(path, "").isBlank();
        return field(path).isAsked(answers) && (answered || !optional(path));
    }

    /** The class of what is around a question: one that depends on another is hidden until that one says so. */
    public String wrap(String path) {
        return field(path)
                .when()
                .map(when -> "when " + FormErrors.id(when.path()))
                .orElse("");
    }

    public int longest(String path) {
        return field(path).longest();
    }

    public String autocomplete(String path) {
        return FILLED_BY_BROWSER.getOrDefault(path, "off");
    }

    public String inputmode(String path) {
        return switch (field(path).kind()) {
            case IDENTITY_NUMBER, MONTHS, TIMES -> "numeric";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "";
        };
    }

    public String width(String path) {
        return switch (field(path).kind()) {
            case MONTHS, TIMES, DATE -> "short";
            case IDENTITY_NUMBER, PHONE -> "medium";
            default -> "";
        };
    }

    /** What can be chosen; who may receive the person are those of his province that the service is for. */
    public List<SelectItem> items(String path, Map<String, String> typed, String service) {
        return switch (field(path).kind()) {
            case FACILITY -> facilities(typed.getOrDefault("person.commune", ""), service);
            case YES -> List.of(new SelectItem("yes", text.get("form." + path + ".yes")));
            default ->
                field(path).choices().stream()
                        .map(word -> new SelectItem(word, text.get("form." + path + "." + word)))
                        .toList();
        };
    }

    private List<SelectItem> facilities(String commune, String service) {
        String kind = procedures.inForce(service).map(Procedure::receiver).orElse("");
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", text.get("form.plan.facility.any")));
        units.receiving(commune)
                .map(office -> units.ofKindUnder(units.provinceOf(office.id()).id(), kind))
                .orElse(List.of())
                .forEach(facility -> items.add(new SelectItem(facility.id().value(), name(facility))));
        return items;
    }

    private String name(Unit unit) {
        return unit.name(language.getTag());
    }
}
