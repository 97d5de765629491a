package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loive.intake.ApplicationForm;
import vn.loive.reference.Units;
import vn.loive.routing.Step;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;

/** Says what was chosen for a decision that could not be recorded, so that it can be read on the calm page. */
@RequestScoped
class ChosenInWords {
    @Inject
    Units units;

    @Inject
    Text text;

    @Inject
    Format format;

    @Inject
    Language language;

    /** One line for each question that was answered. */
    List<String> of(Step step, String outcome, Map<String, List<String>> beside) {
        List<String> lines = new ArrayList<>();
        if (step.outcomes().contains(outcome)) {
            lines.add(text.get("outcome." + step.id() + "." + outcome));
        }
        beside.forEach((name, words) -> {
            String said = words.stream()
                    .map(word -> one(name, word))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining("; "));
            if (!said.isEmpty()) {
                lines.add(label(name) + ": " + said);
            }
        });
        return lines;
    }

    private String label(String name) {
        return text.get(
                switch (name) {
                    case BesideTheOutcome.FIELDS -> "decide.fields";
                    case BesideTheOutcome.PAPERS -> "decide.asked.papers";
                    case BesideTheOutcome.FACILITY -> "decide.facility";
                    default -> "decide.admissionOn";
                });
    }

    /** A word that the form does not know is left out. */
    private String one(String name, String word) {
        return switch (name) {
            case BesideTheOutcome.FIELDS ->
                ApplicationForm.field(word)
                        .map(field -> text.get("form." + field.path()))
                        .orElse("");
            case BesideTheOutcome.PAPERS -> ApplicationForm.PAPERS.contains(word) ? text.get("form.paper." + word) : "";
            case BesideTheOutcome.FACILITY ->
                units.find(new UnitId(word))
                        .map(unit -> unit.name(language.getTag()))
                        .orElse("");
            default -> day(word);
        };
    }

    private String day(String word) {
        try {
            return format.date(LocalDate.parse(word));
        } catch (DateTimeException e) {
            return word;
        }
    }
}
