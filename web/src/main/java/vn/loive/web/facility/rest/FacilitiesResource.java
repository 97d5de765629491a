package vn.loive.web.facility.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.loive.facility.ChangeCapacity;
import vn.loive.facility.Directory;
import vn.loive.identity.Caller;
import vn.loive.rehabilitation.LeaveEarly;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;

/** Facilities and providers with their places; for officials. */
@Path("facilities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FacilitiesResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private Directory directory;

    @Inject
    private ChangeCapacity changing;

    @Inject
    private LeaveEarly leaving;

    @Inject
    private FacilityViews views;

    @Inject
    private Problems problems;

    @GET
    public Response list() {
        return problems.answer(
                directory.list(callers.need()),
                entries -> Response.ok(Map.of(
                                "items", entries.stream().map(views::line).toList()))
                        .build());
    }

    @GET
    @Path("{unit}/places")
    public Response places(@PathParam("unit") String unit) {
        Caller caller = callers.need();
        return problems.answer(
                directory.one(caller, new UnitId(unit)),
                entry -> Response.ok(views.whole(entry, caller)).build());
    }

    @POST
    @Path("{unit}/people/{code}/leaving")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response leave(@PathParam("unit") String unit, @PathParam("code") String code, String body) {
        Caller caller = callers.need();
        UnitId facility = new UnitId(unit);
        return problems.answer(
                Problems.code(code)
                        .then(found -> leaving.guest(caller, facility, found))
                        .then(guest -> JsonBody.parse(body)
                                .then(FacilitiesResource::wish)
                                .then(wish -> leaving.leave(
                                        caller, facility, guest.application().code(), wish)))
                        .then(next -> directory.one(caller, facility)),
                entry -> Response.ok(views.whole(entry, caller)).build());
    }

    private static Result<LeaveEarly.Wish> wish(JsonBody json) {
        return json.made(
                new LeaveEarly.Wish(json.day("day"), json.text("reason").orElse("")));
    }

    @PUT
    @Path("{unit}/capacity")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("unit") String unit, String body) {
        Caller caller = callers.need();
        UnitId facility = new UnitId(unit);
        return problems.answer(
                JsonBody.parse(body)
                        .then(CapacityBody::wish)
                        .then(wish -> changing.change(caller, facility, wish))
                        .then(changed -> directory.one(caller, facility)),
                entry -> Response.ok(views.whole(entry, caller)).build());
    }
}
