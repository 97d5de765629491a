package vn.loive.web.facility.rest;

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
import java.util.Map;
import vn.loive.facility.ChangeCapacity;
import vn.loive.facility.Directory;
import vn.loive.identity.Caller;
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
