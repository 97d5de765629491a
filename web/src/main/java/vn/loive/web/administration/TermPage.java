package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.ChangeStepTerm;
import vn.loive.administration.ChangeStepTerm.Preview;
import vn.loive.administration.ReadProcedures;
import vn.loive.administration.StepTerm;
import vn.loive.shared.PortalClock;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Overtakings;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.TypedDate;

/** The term of one step: what counts, what a new one would give, and the change from a day on. */
@Named("stepTerm")
@RequestScoped
public class TermPage {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ProceduresPage procedures;

    @Inject
    private ReadProcedures reading;

    @Inject
    private ChangeStepTerm changing;

    @Inject
    private Overtakings overtakings;

    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    @Inject
    private Clock clock;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private @Nullable StepTerm term;
    private @Nullable Preview preview;

    public StepTerm getOf() {
        StepTerm found = term;
        if (found == null) {
            found = PageEnd.need(reading.term(callers.need(), route(), asked("step")));
            term = found;
        }
        return found;
    }

    private String route() {
        return procedures.getOf().procedure().route();
    }

    private String asked(String name) {
        return Asked.word(request, name);
    }

    /** What is typed, field by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    private String typed(String field) {
        return Optional.ofNullable(typed.get(field)).orElse("").strip();
    }

    public List<SelectItem> getKinds() {
        return Stream.of("wd", "h", "d", "m")
                .map(sign -> new SelectItem(sign, text.get("admin.term.kind." + sign)))
                .toList();
    }

    /** What the term that is typed would give; none before somebody has asked. */
    public @Nullable Preview getPreview() {
        return preview;
    }

    /** Reckons a filing at nine on the day that is typed, or else on the first day of the new term. */
    public void look() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> filed = day("filed").or(() -> from);
        if (!errors.isAny()) {
            LocalDate tomorrow =
                    LocalDate.now(clock.withZone(PortalClock.VIET_NAM)).plusDays(1);
            preview = overtakings
                    .show(changing.preview(
                            callers.need(),
                            route(),
                            asked("step"),
                            term(),
                            filed.orElse(tomorrow).atTime(MORNING).atZone(PortalClock.VIET_NAM)))
                    .orElse(null);
        }
    }

    public void change() {
        Optional<LocalDate> from = day("from");
        if (errors.isAny()) {
            return;
        }
        term = null;
        overtakings
                .show(changing.change(
                        callers.need(),
                        route(),
                        asked("step"),
                        new ChangeStepTerm.Wish(
                                term(),
                                from,
                                typed("source"),
                                typed("reason"),
                                Optional.of(asked("seen"))
                                        .filter(seen -> seen.matches("\\d{1,18}"))
                                        .map(Long::valueOf))))
                .ifPresent(done ->
                        Redirect.to(Query.of("/admin/procedure", Map.of("of", asked("of"), "changed", done.step()))));
    }

    private String term() {
        return typed("term").isEmpty() ? "" : typed("term") + typed("kind");
    }

    private Optional<LocalDate> day(String field) {
        Optional<LocalDate> day = TypedDate.read(typed(field));
        if (day.isEmpty() && !typed(field).isEmpty()) {
            errors.add(field, text.get("refusal.not-a-date"));
        }
        return day;
    }

    /** The step whose term was changed just before; empty when none was. */
    public String getChanged() {
        return asked("changed").matches("[A-Za-z]{1,40}") ? procedures.step(asked("changed")) : "";
    }
}
