package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import vn.loive.audit.History;
import vn.loive.audit.Through;
import vn.loive.audit.TimeLine;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Page;
import vn.loive.shared.Result;
import vn.loive.shared.Traced;
import vn.loive.web.audit.LinePlace;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.rest.FamilyHistory;
import vn.loive.web.rest.Problems;
import vn.loive.workqueue.ReadApplication;

/** The line of time of an application: for its family in its own words, for auditors and officials page by page in full. */
@Path("applications/{code}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ReadApplication reading;

    @Inject
    private History history;

    @Inject
    private TimeLine line;

    @Inject
    private LineOfTime words;

    @Inject
    private FamilyHistory family;

    @Inject
    private Problems problems;

    @GET
    public Response history(@PathParam("code") String code, @Context UriInfo address) {
        Caller caller = callers.need();
        return problems.answer(
                Problems.code(code)
                        .then(found ->
                                LineQuery.read(address.getQueryParameters()).then(query -> view(caller, found, query))),
                view -> Response.ok(view).header("Cache-Control", "no-store").build());
    }

    private Result<Map<String, Object>> view(Caller caller, DossierCode code, LineQuery query) {
        return reading.read(caller, code, Through.REST)
                .then(application -> application.owner().equals(caller.account())
                        ? Result.done(family.of(application, history.of(code), reading.reads(caller, application)))
                        : query.within(ReadApplication.lanes(caller)).map(allowed -> inFull(application, allowed)));
    }

    private Map<String, Object> inFull(Application application, LineQuery query) {
        Page<Traced> page = Page.of(
                line.read(application.code(), query.lanes(), query.stretch()),
                query.turn(),
                entry -> LinePlace.cursor(entry.place()));
        return words.view(application.code(), page, problems.language());
    }
}
