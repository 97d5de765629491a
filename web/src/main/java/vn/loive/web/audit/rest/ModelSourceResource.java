package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import vn.loive.engine.DeployedModels;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.Problems;

/** A version of a process model as the BPMN file that was deployed, to be read with any modeller. */
@Path("models")
@RequestScoped
public class ModelSourceResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private DeployedModels models;

    @Inject
    private Problems problems;

    @GET
    @Path("{key}/{version}.bpmn")
    public Response source(@PathParam("key") String key, @PathParam("version") String version) {
        return problems.answer(
                find(callers.need(), key, version),
                source -> Response.ok(source, MediaType.APPLICATION_XML_TYPE)
                        .header("Content-Disposition", "attachment; filename=\"" + key + "-" + version + ".bpmn\"")
                        .build());
    }

    private Result<byte[]> find(Caller caller, String key, String version) {
        if (!caller.has(Role.ADMINISTRATOR) && !caller.has(Role.AUDITOR)) {
            return Result.notAllowed("not-administrator");
        }
        Optional<byte[]> source = Optional.of(version)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .flatMap(text -> models.find(key, Integer.parseInt(text)))
                .map(models::source);
        return source.map(Result::done).orElseGet(Result::notFound);
    }
}
