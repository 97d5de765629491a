package vn.loive.web.workqueue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;
import vn.loive.workqueue.AssignTask;
import vn.loive.workqueue.Assignable;
import vn.loive.workqueue.Assignment;
import vn.loive.workqueue.Candidate;
import vn.loive.workqueue.ListCandidates;

/** Who has a task, for the head of the unit where it waits. */
@Path("tasks/{id}/assignee")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssigneeResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ListCandidates candidates;

    @Inject
    private AssignTask assigning;

    @Inject
    private TaskViews views;

    @Inject
    private Problems problems;

    @GET
    public Response who(@PathParam("id") String id) {
        Caller caller = callers.need();
        return problems.answer(
                candidates.of(caller, id), found -> Response.ok(view(found)).build());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body)
                        .then(AssigneeResource::assignment)
                        .then(wish -> assigning.assign(caller, id, wish)),
                item -> Response.ok(views.line(item)).build());
    }

    private static Result<Assignment> assignment(JsonBody json) {
        Assignment wish = new Assignment(
                json.text("account").orElse(""),
                json.text("reason").orElse(""),
                json.text("was").orElse(""));
        return json.refusals().isEmpty() ? Result.done(wish) : Result.refused(json.refusals());
    }

    private Map<String, Object> view(Assignable task) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("was", task.items().get(0).assignee().orElse(""));
        view.put("items", task.candidates().stream().map(this::view).toList());
        return view;
    }

    private Map<String, Object> view(Candidate candidate) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("account", candidate.person().account());
        view.put("name", candidate.person().name());
        view.put("role", candidate.person().role().realmName());
        view.put(
                "roleText",
                Texts.say(
                        problems.language(), "role." + candidate.person().role().realmName()));
        view.put("has", candidate.has());
        view.put("barred", candidate.barred());
        return view;
    }
}
