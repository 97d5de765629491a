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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problem;
import vn.loive.web.rest.Problems;
import vn.loive.workqueue.Assignment;
import vn.loive.workqueue.BulkAct;

/** One act for many tasks. */
@Path("tasks/bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private BulkAct acting;

    @Inject
    private TaskViews views;

    @Inject
    private Problems problems;

    /** What shall be done with which tasks; for claiming, the wish is empty. */
    private record Wish(String act, List<String> tasks, Assignment to, Map<String, String> was) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body).then(BulkResource::wish).then(wish -> act(caller, wish)),
                answers -> Response.ok(view(answers)).build());
    }

    private Result<List<BulkAct.Answer>> act(Caller caller, Wish wish) {
        return wish.act().equals("claim")
                ? acting.claim(caller, wish.tasks())
                : acting.assign(
                        caller,
                        wish.tasks(),
                        task -> new Assignment(
                                wish.to().account(),
                                wish.to().reason(),
                                wish.was().getOrDefault(task, "")));
    }

    private static Result<Wish> wish(JsonBody json) {
        List<Refusal> refusals = new ArrayList<>();
        Wish wish = new Wish(
                json.text("act").orElse(""),
                json.texts("tasks"),
                new Assignment(
                        json.text("account").orElse(""), json.text("reason").orElse(""), ""),
                json.paths("was"));
        refusals.addAll(json.refusals());
        if (refusals.isEmpty() && !List.of("claim", "assign").contains(wish.act())) {
            refusals.add(Refusal.of("unknown-choice", "act"));
        }
        return refusals.isEmpty() ? Result.done(wish) : Result.refused(refusals);
    }

    private Map<String, Object> view(List<BulkAct.Answer> answers) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(
                "done",
                answers.stream().filter(answer -> answer.result().isDone()).count());
        view.put("items", answers.stream().map(this::view).toList());
        return view;
    }

    /** The status and the problem are those of the same act for this one task. */
    private Map<String, Object> view(BulkAct.Answer answer) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", answer.task());
        try (Response single = problems.answer(
                answer.result(), item -> Response.ok(views.line(item)).build())) {
            view.put("status", single.getStatus());
            view.put(single.getEntity() instanceof Problem ? "problem" : "task", single.getEntity());
        }
        return view;
    }
}
