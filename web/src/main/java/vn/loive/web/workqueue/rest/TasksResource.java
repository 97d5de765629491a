package vn.loive.web.workqueue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import vn.loive.audit.Through;
import vn.loive.identity.Caller;
import vn.loive.routing.Decision;
import vn.loive.shared.Page;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.rest.ApplicationViews;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.PageView;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.SearchedQuery;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.DecideTask;
import vn.loive.workqueue.HandBackTask;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.OpenTask;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.ReadApplication;
import vn.loive.workqueue.WorkItem;

/** The caller's work queue. */
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private SearchedQuery words;

    @Inject
    private ListTasks listing;

    @Inject
    private ClaimTask claiming;

    @Inject
    private HandBackTask handingBack;

    @Inject
    private DecideTask deciding;

    @Inject
    private OpenTask opening;

    @Inject
    private ReadApplication reading;

    @Inject
    private TaskViews views;

    @Inject
    private ApplicationViews applications;

    @Inject
    private Problems problems;

    @GET
    public Response list(@Context UriInfo address) {
        Caller caller = callers.need();
        return problems.answer(
                QueueQuery.read(words.whole(address.getQueryParameters())).then(filter -> page(caller, filter)),
                page -> Response.ok(PageView.of(page, views::line)).build());
    }

    /** A cursor that was made by hand, or for somebody else, is refused. */
    private Result<Page<WorkItem>> page(Caller caller, QueueFilter filter) {
        return listing.goesOnFromHere(caller, filter)
                ? Result.done(listing.show(caller, filter))
                : Result.refused(Refusal.of("bad-cursor", filter.before().isPresent() ? "before" : "after"));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        Caller caller = callers.need();
        return problems.answer(
                opening.open(caller, id, Through.REST),
                item -> Response.ok(views.whole(item, caller)).build());
    }

    @POST
    @Path("{id}/claim")
    public Response claim(@PathParam("id") String id) {
        Caller caller = callers.need();
        return problems.answer(
                claiming.claim(caller, id).then(item -> opening.open(caller, id, Through.REST)),
                item -> Response.ok(views.whole(item, caller)).build());
    }

    @DELETE
    @Path("{id}/claim")
    public Response handBack(@PathParam("id") String id) {
        Caller caller = callers.need();
        return problems.answer(
                handingBack.handBack(caller, id),
                item -> Response.ok(views.line(item)).build());
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body)
                        .then(TasksResource::decision)
                        .then(decision -> deciding.decide(caller, id, decision))
                        .then(decided -> reading.read(caller, decided.code(), Through.REST)),
                application -> Response.ok(applications.of(application, caller)).build());
    }

    private static Result<Decision> decision(JsonBody json) {
        Optional<String> outcome = json.text("outcome");
        Decision decision = new Decision(
                outcome.orElse(""),
                json.text("reason"),
                json.texts("fields"),
                json.texts("papers"),
                json.text("facility").map(UnitId::new),
                json.day("admissionOn"));
        List<Refusal> refusals = json.refusals();
        if (outcome.isEmpty()
                && refusals.stream().noneMatch(refusal -> refusal.field().equals("outcome"))) {
            refusals.add(Refusal.of("missing", "outcome"));
        }
        return refusals.isEmpty() ? Result.done(decision) : Result.refused(refusals);
    }
}
