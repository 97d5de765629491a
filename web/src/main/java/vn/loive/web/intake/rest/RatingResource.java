package vn.loive.web.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.intake.RateService;
import vn.loive.intake.Rating;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;

/** How satisfied a family is with the way of its application. */
@Path("applications/{code}/rating")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private RateService rating;

    @Inject
    private Problems problems;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rate(@PathParam("code") String code, String body) {
        Caller caller = callers.need();
        return problems.answer(
                Problems.code(code).then(found -> read(body).then(given -> rating.rate(caller, found, given))),
                kept -> Response.ok(Map.of("rating", kept.value(), "words", kept.words()))
                        .build());
    }

    private static Result<Rating> read(String body) {
        return JsonBody.parse(body).then(json -> {
            Rating given = new Rating(
                    json.text("rating").orElse(""),
                    json.text("words").orElse("").strip());
            return json.refusals().isEmpty() ? Result.done(given) : Result.refused(json.refusals());
        });
    }
}
