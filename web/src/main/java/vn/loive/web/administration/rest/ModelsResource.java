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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.loive.administration.DeployModel;
import vn.loive.administration.SettleModel;
import vn.loive.administration.UploadModel;
import vn.loive.administration.UploadedModel;
import vn.loive.engine.CandidateModels;
import vn.loive.engine.ModelChange;
import vn.loive.identity.Caller;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.PathId;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** A newer process model: sent, looked at, asked for by one administrator, deployed or refused by another. */
@Path("models")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModelsResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private UploadModel uploading;

    @Inject
    private DeployModel deploying;

    @Inject
    private SettleModel settling;

    @Inject
    private Problems problems;

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response upload(InputStream body) throws IOException {
        Caller caller = callers.need();
        return problems.answer(
                uploading.upload(caller, "", body.readNBytes(CandidateModels.LARGEST + 1)),
                model -> Response.created(URI.create("models/" + model.id()))
                        .entity(view(model))
                        .build());
    }

    @GET
    public Response waiting() {
        return problems.answer(
                uploading.waiting(callers.need()),
                models -> Response.ok(
                                Map.of("items", models.stream().map(this::view).toList()))
                        .build());
    }

    @GET
    @Path("{id}")
    public Response look(@PathParam("id") String id) {
        Caller caller = callers.need();
        return answer(
                PathId.read(id).map(model -> uploading.find(caller, model)).orElseGet(Result::notFound));
    }

    @POST
    @Path("{id}/request")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return settle(id, body, (model, wish) -> uploading.ask(caller, model, wish.reason(), wish.against()));
    }

    @POST
    @Path("{id}/deployment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deploy(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return settle(id, body, (model, wish) -> deploying.deploy(caller, model, wish.reason(), wish.digest()));
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("id") String id, String body) {
        Caller caller = callers.need();
        return settle(id, body, (model, wish) -> settling.refuse(caller, model, wish.reason()));
    }

    private record Wish(String reason, Optional<Integer> against, String digest) {}

    private Response settle(String id, String body, BiFunction<UUID, Wish, Result<UploadedModel>> act) {
        return answer(JsonBody.parse(body)
                .then(json -> json.made(new Wish(
                        json.text("reason").orElse(""),
                        json.number("against"),
                        json.text("digest").orElse(""))))
                .then(wish ->
                        PathId.read(id).map(model -> act.apply(model, wish)).orElseGet(Result::notFound)));
    }

    private Response answer(Result<UploadedModel> result) {
        return problems.answer(result, model -> Response.ok(view(model)).build());
    }

    private Map<String, Object> view(UploadedModel model) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", model.id().toString());
        view.put("at", Times.local(model.at()));
        view.put("by", model.name());
        model.candidate().key().ifPresent(key -> view.put("model", key));
        view.put("running", model.candidate().running());
        model.candidate().checked().ifPresent(checked -> view.put("digest", checked.digest()));
        view.put(
                "findings",
                model.candidate().findings().stream().map(this::finding).toList());
        view.put(
                "changes",
                model.candidate().changes().stream().map(ModelsResource::change).toList());
        model.asked().ifPresent(request -> {
            view.put("asked", said(request.at(), request.name(), request.reason()));
            request.refused().ifPresent(no -> view.put("refused", said(no.at(), no.name(), no.reason())));
        });
        model.deployed().ifPresent(deployed -> {
            Map<String, Object> done = said(deployed.at(), deployed.name(), deployed.reason());
            done.put("version", deployed.version());
            view.put("deployed", done);
        });
        return view;
    }

    private static Map<String, Object> said(Instant at, String by, String reason) {
        return new LinkedHashMap<>(Map.of("at", Times.local(at), "by", by, "reason", reason));
    }

    private Map<String, Object> finding(Refusal finding) {
        return Map.of(
                "code",
                finding.code(),
                "text",
                Texts.say(problems.language(), "refusal." + finding.code(), finding.details()));
    }

    private static Map<String, Object> change(ModelChange change) {
        return Map.of("kind", change.kind().word(), "id", change.id(), "name", change.text(), "way", change.way());
    }
}
