package vn.loive.web.administration.rest;

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
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.administration.Incident;
import vn.loive.administration.ListIncidents;
import vn.loive.administration.SettleIncident;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** What has stopped, for administrators: look, have it tried again, set a message aside. */
@Path("incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncidentsResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ListIncidents listing;

    @Inject
    private SettleIncident settling;

    @Inject
    private Problems problems;

    @GET
    public Response list() {
        Caller caller = callers.need();
        return problems.answer(
                listing.list(caller),
                found -> Response.ok(Map.of(
                                "items",
                                found.stream().map(IncidentsResource::view).toList()))
                        .build());
    }

    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id) {
        return answer(settling.retry(callers.need(), id));
    }

    @POST
    @Path("{id}/setting-aside")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setAside(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return answer(JsonBody.parse(body)
                .then(json -> json.made(json.text("reason").orElse("")))
                .then(reason -> settling.setAside(caller, id, reason)));
    }

    private Response answer(Result<Incident> result) {
        return problems.answer(result, incident -> Response.ok(view(incident)).build());
    }

    private static Map<String, Object> view(Incident incident) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", incident.id());
        view.put("kind", incident.kind().word());
        incident.application().ifPresent(code -> view.put("code", code.value()));
        view.put("what", incident.what());
        view.put("cause", incident.cause());
        view.put("since", Times.local(incident.since()));
        return view;
    }
}
