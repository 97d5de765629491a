package vn.loive.web.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.loive.identity.Caller;
import vn.loive.identity.ConfirmDeputy;
import vn.loive.identity.Deputising;
import vn.loive.identity.EndDeputy;
import vn.loive.identity.ListDeputies;
import vn.loive.identity.NameDeputy;
import vn.loive.reference.Units;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.rest.ApplicationView;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.PathId;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** Who acts for whom: for the two themselves, and for the head of their unit. */
@Path("deputies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeputiesResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ListDeputies listing;

    @Inject
    private NameDeputy naming;

    @Inject
    private ConfirmDeputy confirming;

    @Inject
    private EndDeputy ending;

    @Inject
    private Units units;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    @GET
    public Response list() {
        return problems.answer(
                listing.of(callers.need()),
                rows -> Response.ok(
                                Map.of("items", rows.stream().map(this::view).toList()))
                        .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response name(String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body).then(DeputiesResource::wish).then(wish -> naming.name(caller, wish)),
                row -> Response.created(URI.create("deputies/" + row.id()))
                        .entity(view(row))
                        .build());
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@PathParam("id") String id) {
        Caller caller = callers.need();
        return problems.answer(
                PathId.read(id).map(row -> confirming.confirm(caller, row)).orElseGet(Result::notFound),
                row -> Response.ok(view(row)).build());
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return settle(id, body, (row, reason) -> confirming.refuse(caller, row, reason));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return settle(id, body, (row, reason) -> ending.end(caller, row, reason));
    }

    private Response settle(String id, String body, BiFunction<UUID, String, Result<Deputising>> act) {
        return problems.answer(
                JsonBody.parse(body)
                        .then(json -> json.made(json.text("reason").orElse("")))
                        .then(reason -> PathId.read(id)
                                .map(row -> act.apply(row, reason))
                                .orElseGet(Result::notFound)),
                row -> Response.ok(view(row)).build());
    }

    private static Result<NameDeputy.Wish> wish(JsonBody json) {
        return json.made(new NameDeputy.Wish(
                json.text("account").orElse(""),
                json.text("deputy").orElse(""),
                new UnitId(json.text("unit").orElse("")),
                json.day("from"),
                json.day("lastDay"),
                json.text("reason").orElse("")));
    }

    private DeputyView view(Deputising row) {
        String unit = row.unit().value();
        return new DeputyView(
                row.id().toString(),
                row.principal().account(),
                row.principal().name(),
                row.deputy().account(),
                row.deputy().name(),
                new ApplicationView.Place(
                        unit,
                        units.find(row.unit())
                                .map(known -> known.name(problems.language()))
                                .orElse(unit)),
                row.word(clock.instant()),
                Times.local(row.from()),
                Times.local(row.until()),
                row.namedBy(),
                row.reason());
    }
}
