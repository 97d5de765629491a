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
import vn.loive.administration.ChangeStepTerm;
import vn.loive.administration.ProcedureSheet;
import vn.loive.administration.ReadProcedures;
import vn.loive.administration.StepTerm;
import vn.loive.identity.Caller;
import vn.loive.procedure.Procedure;
import vn.loive.procedure.TermChange;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** The procedures and the terms of their steps, for administrators. */
@Path("procedures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProceduresResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ReadProcedures reading;

    @Inject
    private ChangeStepTerm changing;

    @Inject
    private Problems problems;

    @GET
    public Response list() {
        return problems.answer(
                reading.list(callers.need()),
                all -> Response.ok(Map.of("items", all.stream().map(this::view).toList()))
                        .build());
    }

    @GET
    @Path("{service}")
    public Response one(@PathParam("service") String service) {
        return problems.answer(
                reading.find(callers.need(), service),
                sheet -> Response.ok(view(sheet)).build());
    }

    @POST
    @Path("{service}/terms")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("service") String service, String body) {
        Caller caller = callers.need();
        return problems.answer(
                reading.find(caller, service)
                        .then(sheet -> JsonBody.parse(body)
                                .then(ProceduresResource::wish)
                                .then(wish -> changing.change(
                                        caller, sheet.procedure().route(), wish.step(), wish.of()))),
                term -> Response.ok(view(term)).build());
    }

    private record Wish(String step, ChangeStepTerm.Wish of) {}

    private static vn.loive.shared.Result<Wish> wish(JsonBody json) {
        return json.made(new Wish(
                json.text("step").orElse(""),
                new ChangeStepTerm.Wish(
                        json.text("term").orElse(""),
                        json.day("from"),
                        json.text("source").orElse(""),
                        json.text("reason").orElse(""),
                        json.number("seen").map(Long::valueOf))));
    }

    private Map<String, Object> view(ProcedureSheet sheet) {
        Procedure procedure = sheet.procedure();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("service", procedure.service());
        view.put("version", procedure.version());
        view.put("name", procedure.name(problems.language()));
        view.put("inForce", sheet.inForce());
        view.put("from", procedure.validFrom().toString());
        procedure.validTo().ifPresent(day -> view.put("to", day.toString()));
        view.put("route", procedure.route());
        view.put("model", procedure.processKey());
        view.put("receiver", procedure.receiver());
        view.put("legalBasis", procedure.legalBasis());
        view.put("terms", sheet.terms().stream().map(ProceduresResource::view).toList());
        return view;
    }

    private static Map<String, Object> view(StepTerm term) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("step", term.step());
        view.put("term", term.term().toString());
        view.put("seen", term.seen());
        view.put("coming", term.coming().stream().map(ProceduresResource::view).toList());
        view.put(
                "changes", term.changes().stream().map(ProceduresResource::view).toList());
        return view;
    }

    private static Map<String, Object> view(TermChange change) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("term", change.term().toString());
        view.put("from", change.from().toString());
        view.put("source", change.source());
        view.put("reason", change.reason());
        view.put("by", change.name());
        view.put("at", Times.local(change.at()));
        return view;
    }
}
