package vn.loive.web.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.Through;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Submission;
import vn.loive.intake.SubmitApplication;
import vn.loive.intake.Supplement;
import vn.loive.intake.SupplementApplication;
import vn.loive.intake.WithdrawApplication;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.PageQuery;
import vn.loive.web.rest.Problems;
import vn.loive.workqueue.ReadApplication;

/** Applications: a family's own, and for officials and auditors those they may read. */
@Path("applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private SubmitApplication submitting;

    @Inject
    private SupplementApplication supplementing;

    @Inject
    private WithdrawApplication withdrawing;

    @Inject
    private Applications applications;

    @Inject
    private ReadApplication reading;

    @Inject
    private ApplicationViews views;

    @Inject
    private Problems problems;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body)
                        .then(json -> submission(json, Optional.ofNullable(key)))
                        .then(submission -> submitting.submit(caller, submission)),
                application -> Response.created(UriBuilder.fromPath("api/v1/applications/{code}")
                                .build(application.code().value()))
                        .entity(views.of(application, caller))
                        .build());
    }

    private Result<Submission> submission(JsonBody json, Optional<String> key) {
        Optional<String> service = json.text("service");
        Map<String, String> answers = json.flat("applicant", "person", "plan", "family", "background", "consent");
        Optional<String> language = json.text("language");
        List<Refusal> refusals = new ArrayList<>();
        List<UUID> papers = ids(json, refusals);
        refusals.addAll(json.refusals());
        if (service.isEmpty()
                && refusals.stream().noneMatch(refusal -> refusal.field().equals("service"))) {
            refusals.add(Refusal.of("missing", "service"));
        }
        return refusals.isEmpty()
                ? Result.done(new Submission(service.orElseThrow(), answers, papers, views.languageOr(language), key))
                : Result.refused(refusals);
    }

    private static List<UUID> ids(JsonBody json, List<Refusal> refusals) {
        List<UUID> ids = new ArrayList<>();
        for (String text : json.texts("attachments")) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                refusals.add(Refusal.of("attachment-unknown", "attachments"));
            }
        }
        return ids;
    }

    @GET
    public Response mine(@Context UriInfo address) {
        Caller caller = callers.need();
        return problems.answer(
                PageQuery.read(address.getQueryParameters(), Applications.MOMENTS)
                        .map(page -> applications.ofOwner(caller.account(), page.limit(), page.after())),
                page -> Response.ok(views.of(page, caller)).build());
    }

    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        Caller caller = callers.need();
        return of(code, found -> reading.read(caller, found, Through.REST), caller);
    }

    @POST
    @Path("{code}/supplement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response supplement(@PathParam("code") String code, String body) {
        Caller caller = callers.need();
        return of(
                code,
                found -> JsonBody.parse(body)
                        .then(ApplicationsResource::supplement)
                        .then(supplement -> supplementing.supplement(caller, found, supplement)),
                caller);
    }

    private static Result<Supplement> supplement(JsonBody json) {
        List<Refusal> refusals = new ArrayList<>();
        Supplement supplement = new Supplement(
                json.paths("answers"), ids(json, refusals), json.text("note").orElse(""));
        refusals.addAll(json.refusals());
        return refusals.isEmpty() ? Result.done(supplement) : Result.refused(refusals);
    }

    @POST
    @Path("{code}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("code") String code, String body) {
        Caller caller = callers.need();
        return of(
                code,
                found -> JsonBody.parse(body).then(json -> {
                    String reason = json.text("reason").orElse("");
                    List<Refusal> refusals = json.refusals();
                    return refusals.isEmpty() ? withdrawing.withdraw(caller, found, reason) : Result.refused(refusals);
                }),
                caller);
    }

    private Response of(String code, Function<DossierCode, Result<Application>> act, Caller caller) {
        return problems.answer(
                Problems.code(code).then(act),
                application -> Response.ok(views.of(application, caller))
                        .header("Cache-Control", "no-store")
                        .build());
    }
}
