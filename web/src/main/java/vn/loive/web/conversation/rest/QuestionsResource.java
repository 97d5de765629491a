package vn.loive.web.conversation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.loive.audit.Through;
import vn.loive.conversation.Conversation;
import vn.loive.conversation.Remark;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.reference.Units;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.rest.ApplicationView;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** What a family and the units have written to each other about an application. */
@Path("applications/{code}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private Conversation conversation;

    @Inject
    private Units units;

    @Inject
    private Problems problems;

    /** An act that writes a text about an application. */
    private interface Writing {
        Result<Application> write(Caller caller, DossierCode code, String words);
    }

    @GET
    public Response read(@PathParam("code") String code) {
        Caller caller = callers.need();
        return answer(Problems.code(code).then(found -> conversation.of(caller, found, Through.REST)), caller);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("code") String code, String body) {
        return write(code, body, conversation::ask);
    }

    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("code") String code, String body) {
        return write(code, body, conversation::answer);
    }

    private Response write(String code, String body, Writing act) {
        Caller caller = callers.need();
        return answer(
                Problems.code(code)
                        .then(found -> words(body)
                                .then(words -> act.write(caller, found, words))
                                .then(application -> conversation.of(caller, found, Through.REST))),
                caller);
    }

    private static Result<String> words(String body) {
        return JsonBody.parse(body).then(json -> {
            String words = json.text("words").orElse("");
            return json.refusals().isEmpty() ? Result.done(words) : Result.refused(json.refusals());
        });
    }

    private Response answer(Result<List<Remark>> remarks, Caller caller) {
        return problems.answer(
                remarks,
                thread -> Response.ok(Map.of(
                                "items",
                                thread.stream()
                                        .map(remark -> view(remark, caller))
                                        .toList()))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    /** Who answers for a unit is a person to colleagues, and the unit to the family. */
    private RemarkView view(Remark remark, Caller caller) {
        return new RemarkView(
                remark.isFromFamily() ? "family" : "unit",
                remark.unit().map(this::place).orElse(null),
                remark.isFromFamily() || caller.isStaff() ? remark.name() : null,
                remark.text(),
                Times.local(remark.at()));
    }

    private ApplicationView.Place place(UnitId id) {
        String name = units.find(id).map(unit -> unit.name(problems.language())).orElse(id.value());
        return new ApplicationView.Place(id.value(), name);
    }
}
