package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loive.procedure.Procedures;
import vn.loive.reference.Units;
import vn.loive.shared.UnitId;
import vn.loive.web.intake.HistoryWords;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Texts;

/** The names of what the history knows by its word: questions, units, services, kinds of values. */
@RequestScoped
class Names {
    private static final Pattern TERM = Pattern.compile("(\\d+)(h|wd|d|m)");

    @Inject
    Units units;

    @Inject
    Procedures procedures;

    @Inject
    Language language;

    /** The question of a field of the form. */
    String question(String path) {
        return of("form." + path, path);
    }

    /** What a noted value is. */
    String detail(String key) {
        return of("trace.detail." + key, key);
    }

    /** What happened, by the outcome where there is one. */
    String act(String kind, String outcome) {
        return HistoryWords.sentence(language.getTag(), kind, outcome);
    }

    String service(String word) {
        return procedures
                .inForce(word)
                .map(procedure -> procedure.name(language.getTag()))
                .orElse(word);
    }

    /** Every service that is offered today. */
    List<RegisterPage.Choice> services() {
        return procedures.offered().stream()
                .map(procedure -> new RegisterPage.Choice(procedure.service(), procedure.name(language.getTag())))
                .toList();
    }

    String unit(String id) {
        return units.find(new UnitId(id))
                .map(unit -> unit.name(language.getTag()))
                .orElse(id);
    }

    /** A term of the rule, such as {@code 3wd}, in words. */
    String term(String term) {
        Matcher parts = TERM.matcher(term);
        return parts.matches()
                ? Texts.say(language.getTag(), "trace.term." + parts.group(2), List.of(parts.group(1)))
                : term;
    }

    /** Where the term of a step comes from; empty when nothing is known of it. */
    String law(String route, String step) {
        return of("trace.law." + route + "." + step, "");
    }

    /** What a message was about. */
    String template(String word) {
        return of("trace.template." + word, word);
    }

    private String of(String key, String otherwise) {
        String said = Texts.find(language.getTag(), key);
        return said == null ? otherwise : said;
    }
}
