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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.administration.ImportUnitList;
import vn.loive.administration.UploadedList;
import vn.loive.identity.Caller;
import vn.loive.reference.list.Problem;
import vn.loive.reference.list.UnitChange;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.PathId;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** A newer list of administrative units: sent, looked at, taken over. */
@Path("unit-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitListsResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ImportUnitList importing;

    @Inject
    private Problems problems;

    @POST
    @Consumes("text/csv")
    public Response upload(InputStream body) throws IOException {
        Caller caller = callers.need();
        return problems.answer(
                importing.upload(caller, "", body.readNBytes(ImportUnitList.LARGEST + 1)),
                list -> Response.created(URI.create("unit-lists/" + list.id()))
                        .entity(view(list))
                        .build());
    }

    @GET
    @Path("{id}")
    public Response look(@PathParam("id") String id) {
        Caller caller = callers.need();
        return answer(PathId.read(id).map(list -> importing.find(caller, list)).orElseGet(Result::notFound));
    }

    @POST
    @Path("{id}/taking")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return answer(JsonBody.parse(body)
                .then(json -> json.made(json.text("reason").orElse("")))
                .then(reason -> PathId.read(id)
                        .map(list -> importing.take(caller, list, reason))
                        .orElseGet(Result::notFound)));
    }

    private Response answer(Result<UploadedList> result) {
        return problems.answer(result, list -> Response.ok(view(list)).build());
    }

    private Map<String, Object> view(UploadedList list) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", list.id().toString());
        view.put("at", Times.local(list.at()));
        view.put("by", list.name());
        view.put(
                "problems", list.effect().problems().stream().map(this::problem).toList());
        view.put(
                "changes",
                list.effect().changes().stream().map(UnitListsResource::change).toList());
        view.put("same", list.effect().same());
        list.taken()
                .ifPresent(taken -> view.put(
                        "taken",
                        Map.of(
                                "at", Times.local(taken.at()),
                                "by", taken.name(),
                                "reason", taken.reason(),
                                "added", taken.added(),
                                "changed", taken.changed(),
                                "ended", taken.ended())));
        return view;
    }

    private Map<String, Object> problem(Problem problem) {
        return Map.of(
                "line",
                problem.line(),
                "code",
                problem.key(),
                "text",
                Texts.say(problems.language(), "units." + problem.key(), problem.details()));
    }

    private static Map<String, Object> change(UnitChange change) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", change.kind().word());
        view.put("code", change.code());
        view.put("name", change.name());
        change.before().ifPresent(name -> view.put("before", name));
        change.into().ifPresent(into -> view.put("into", into));
        return view;
    }
}
