package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.ProcedureSheet;
import vn.loive.administration.ReadProcedures;
import vn.loive.administration.StepTerm;
import vn.loive.deadline.Term;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Texts;

/** The procedures of all services, and one of them with the terms of its steps. */
@Named("procedures")
@RequestScoped
public class ProceduresPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ReadProcedures reading;

    @Inject
    private Language language;

    @Inject
    private Text text;

    @Inject
    private Format format;

    private @Nullable List<ProcedureSheet> found;

    public List<ProcedureSheet> getItems() {
        List<ProcedureSheet> all = found;
        if (all == null) {
            all = PageEnd.need(reading.list(callers.need()));
            found = all;
        }
        return all;
    }

    /** Refuses whoever is no administrator before anything is shown. */
    public void open() {
        getItems();
    }

    /** The one that the address names. */
    public ProcedureSheet getOf() {
        String word = Asked.word(request, "of");
        return getItems().stream()
                .filter(sheet -> word(sheet).equals(word))
                .findFirst()
                .orElseThrow(PageEnd::notFound);
    }

    /** A word for a version that does not name the service, since addresses are seen by others. */
    public String word(ProcedureSheet sheet) {
        return Integer.toHexString(
                (sheet.procedure().service() + " " + sheet.procedure().version()).hashCode());
    }

    /** Where the term of a step is changed. */
    public String change(ProcedureSheet sheet, StepTerm term) {
        return Query.of("/admin/term", Map.of("of", word(sheet), "step", term.step()));
    }

    /** The other services for which its terms count as well, in one line. */
    public String others(ProcedureSheet sheet) {
        return sheet.others().stream()
                .map(other -> other.name(language.getTag()))
                .collect(Collectors.joining("; "));
    }

    /** A step's name. */
    public String step(String step) {
        return Optional.ofNullable(Texts.find(language.getTag(), "step." + step))
                .orElseGet(() -> text.get("admin.term.step." + step));
    }

    /** A term in words. */
    public String words(Term term) {
        return text.count("trace.term." + sign(term), term.amount());
    }

    static String sign(Term term) {
        return term.toString().replaceAll("[-0-9]", "");
    }

    /** What counts from later days on, in one line; empty when nothing is planned. */
    public String coming(StepTerm term) {
        return term.coming().stream()
                .map(change -> text.of("admin.term.coming", format.date(change.from()), words(change.term())))
                .collect(Collectors.joining("; "));
    }
}
