package vn.loive.web.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.loive.identity.Caller;
import vn.loive.intake.RenewPin;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.Problems;

/** The secret number with which an application is looked up without a login. */
@Path("applications/{code}/lookup-pin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LookupPinResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private RenewPin renewing;

    @Inject
    private ApplicationViews views;

    @Inject
    private Problems problems;

    @POST
    public Response renew(@PathParam("code") String code) {
        Caller caller = callers.need();
        return problems.answer(
                Problems.code(code).then(found -> renewing.renew(caller, found)),
                application -> Response.ok(views.of(application, caller)).build());
    }
}
