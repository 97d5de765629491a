package vn.loive.web.workqueue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loive.audit.Through;
import vn.loive.identity.Caller;
import vn.loive.routing.Step;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;
import vn.loive.workqueue.ClaimNext;
import vn.loive.workqueue.OpenTask;
import vn.loive.workqueue.WorkItem;

/** Takes whatever is most urgent. */
@Path("tasks/claim-next")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimNextResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ClaimNext claiming;

    @Inject
    private OpenTask opening;

    @Inject
    private TaskViews views;

    @Inject
    private Problems problems;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response claim(String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body).then(ClaimNextResource::among).then(among -> taken(caller, among)),
                item -> item.map(found -> Response.ok(views.whole(found, caller)))
                        .orElseGet(Response::noContent)
                        .build());
    }

    private Result<Optional<WorkItem>> taken(Caller caller, ClaimNext.Among among) {
        return claiming.claim(caller, among)
                .then(taken -> taken.map(item ->
                                opening.open(caller, item.task(), Through.REST).map(Optional::of))
                        .orElseGet(() -> Result.done(Optional.empty())));
    }

    private static Result<ClaimNext.Among> among(JsonBody json) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> wished = json.text("step");
        Optional<Step> step = wished.flatMap(Step::ofId);
        if (wished.isPresent() && step.isEmpty()) {
            refusals.add(Refusal.of("unknown-choice", "step"));
        }
        ClaimNext.Among among = new ClaimNext.Among(json.text("unit").map(UnitId::new), step, json.text("service"));
        refusals.addAll(json.refusals());
        return refusals.isEmpty() ? Result.done(among) : Result.refused(refusals);
    }
}
