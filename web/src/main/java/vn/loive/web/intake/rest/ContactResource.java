package vn.loive.web.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.intake.ChangeContact;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;

/** How a family is reached while its application is under way. */
@Path("applications/{code}/contact")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ChangeContact changing;

    @Inject
    private ApplicationViews views;

    @Inject
    private Problems problems;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("code") String code, String body) {
        Caller caller = callers.need();
        return problems.answer(
                Problems.code(code).then(found -> read(body).then(typed -> changing.change(caller, found, typed))),
                application -> Response.ok(views.of(application, caller)).build());
    }

    /** What is left out stays as it is. */
    private static Result<Map<String, String>> read(String body) {
        return JsonBody.parse(body).then(json -> {
            Map<String, String> typed = new LinkedHashMap<>();
            for (String field : ChangeContact.OPEN) {
                json.text(field.substring(field.indexOf('.') + 1)).ifPresent(text -> typed.put(field, text));
            }
            return json.refusals().isEmpty() ? Result.done(typed) : Result.refused(json.refusals());
        });
    }
}
