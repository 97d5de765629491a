package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.Problems;
import vn.loive.workqueue.ReadApplication;

/** The line of time of an application as a file, for auditors; taking it is a read like any other. */
@Path("applications/{code}/history.{format}")
@RequestScoped
public class HistoryExportResource {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "json", MediaType.APPLICATION_JSON);

    @Inject
    private CurrentCaller callers;

    @Inject
    private ReadApplication reading;

    @Inject
    private LineOfTime line;

    @Inject
    private Problems problems;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("code") String code, @PathParam("format") String format) {
        Caller caller = callers.need();
        return problems.answer(
                Problems.code(code)
                        .then(found -> TYPES.containsKey(format) ? reading.export(caller, found) : Result.notFound()),
                application -> file(caller, application, format));
    }

    private Response file(Caller caller, Application application, String format) {
        DossierCode code = application.code();
        String language = problems.language();
        StreamingOutput content = out -> Sending.send(
                out,
                to -> sheet(format, code.value(), language, to),
                line.whole(code),
                entry -> line.cells(entry, language),
                rows -> reading.exportBrokenOff(caller, code, format, rows));
        return Response.ok(content, Objects.requireNonNull(TYPES.get(format)))
                .header("Content-Disposition", "attachment; filename=\"" + code.value() + "." + format + "\"")
                .header("Content-Language", language)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    static Sheet sheet(String format, String name, String language, OutputStream out) throws IOException {
        return switch (format) {
            case "csv" -> new CsvSheet(out, LineOfTime.heads(language));
            case "xlsx" -> new XlsxSheet(out, name, LineOfTime.heads(language));
            default -> new JsonSheet(out);
        };
    }
}
