package vn.loive.web.deadline.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.deadline.CountedDay;
import vn.loive.deadline.Deadline;
import vn.loive.deadline.Deadlines;
import vn.loive.reference.Units;
import vn.loive.shared.Refusal;
import vn.loive.shared.UnitId;
import vn.loive.web.rest.Problems;

/** When a term ends, and why; open to everybody. */
@Path("deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {
    private static final int MOST_STEPS = 400;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Units units;

    @Inject
    private Problems problems;

    @GET
    public Response reckon(
            @QueryParam("start") @Nullable String start,
            @QueryParam("term") @Nullable String term,
            @QueryParam("unit") @Nullable String unit) {
        Optional<UnitId> office =
                Optional.ofNullable(unit).filter(text -> !text.isBlank()).map(UnitId::new);
        if (office.isPresent() && units.find(office.get()).isEmpty()) {
            return problems.refused(List.of(Refusal.of("unknown-place", "unit")));
        }
        return problems.answer(
                deadlines.reckon(start, term, office),
                deadline -> Response.ok(view(deadline)).build());
    }

    private Map<String, Object> view(Deadline deadline) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("due", deadline.dueText());
        view.put("provisional", deadline.provisional());
        view.put("steps", deadline.steps(MOST_STEPS).stream().map(this::step).toList());
        return view;
    }

    private Map<String, Object> step(CountedDay day) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("date", day.date().toString());
        view.put("counted", day.counted());
        view.put("why", day.why().in(Locale.forLanguageTag(problems.language())));
        return view;
    }
}
