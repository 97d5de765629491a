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
    @Path("{key}/{version: [1-9][0-9]{0,5}}.bpmn")
    public Response source(@PathParam("key") String key, @PathParam("version") int version) {
        return problems.answer(
                find(callers.need(), key, version),
                source -> Response.ok(source, MediaType.APPLICATION_XML_TYPE)
                        .header("Content-Disposition", "attachment; filename=\"" + key + "-" + version + ".bpmn\"")
                        .build());
    }

    private Result<byte[]> find(Caller caller, String key, int version) {
        if (!caller.has(Role.ADMINISTRATOR) && !caller.has(Role.AUDITOR)) {
            return Result.notAllowed("not-administrator");
        }
        Optional<byte[]> source = models.find(key, version).map(models::source);
        return source.map(Result::done).orElseGet(Result::notFound);
    }
}
