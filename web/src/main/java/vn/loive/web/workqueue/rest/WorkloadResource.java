package vn.loive.web.workqueue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.reference.Units;
import vn.loive.routing.Step;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;
import vn.loive.workqueue.ReadWorkload;
import vn.loive.workqueue.StepPace;
import vn.loive.workqueue.WorkKind;
import vn.loive.workqueue.WorkShare;
import vn.loive.workqueue.Workload;

/** The workload of the units that the caller leads or oversees. */
@Path("workload")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkloadResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ReadWorkload reading;

    @Inject
    private Units units;

    @Inject
    private Problems problems;

    @GET
    public Response read() {
        return problems.answer(
                reading.read(callers.need()),
                workload -> Response.ok(view(workload)).build());
    }

    private Map<String, Object> view(Workload workload) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("since", Times.local(workload.since()));
        for (WorkKind kind : WorkKind.values()) {
            view.put(kind.word(), workload.total(kind));
        }
        view.put("shares", workload.shares().stream().map(this::view).toList());
        view.put("steps", workload.paces().stream().map(this::view).toList());
        return view;
    }

    private Map<String, Object> view(WorkShare share) {
        Map<String, Object> view = new LinkedHashMap<>();
        String unit = share.unit().value();
        view.put(
                "unit",
                Map.of(
                        "id",
                        unit,
                        "name",
                        units.find(share.unit())
                                .map(known -> known.name(problems.language()))
                                .orElse(unit)));
        named(view, share.step());
        share.name().ifPresent(name -> view.put("person", name));
        for (WorkKind kind : WorkKind.values()) {
            view.put(kind.word(), share.of(kind));
        }
        return view;
    }

    private Map<String, Object> view(StepPace pace) {
        Map<String, Object> view = new LinkedHashMap<>();
        named(view, pace.step());
        view.put("done", pace.done());
        pace.median().ifPresent(median -> view.put("medianMinutes", median.toMinutes()));
        return view;
    }

    private void named(Map<String, Object> view, Step step) {
        view.put("step", step.id());
        view.put("stepText", Texts.say(problems.language(), "step." + step.id()));
    }
}
