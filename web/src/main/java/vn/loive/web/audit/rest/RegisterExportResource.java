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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.loive.identity.Caller;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Result;
import vn.loive.web.audit.RegisterCells;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.SearchedQuery;
import vn.loive.workqueue.Register;
import vn.loive.workqueue.RegisterColumn;
import vn.loive.workqueue.RegisterColumns;

/** What is filtered of the register as a file, with the columns that the caller has chosen. */
@Path("register.{format}")
@RequestScoped
public class RegisterExportResource {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Inject
    private CurrentCaller callers;

    @Inject
    private SearchedQuery words;

    @Inject
    private Register register;

    @Inject
    private RegisterColumns choices;

    @Inject
    private RegisterCells cells;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("format") String format, @Context UriInfo address) {
        Caller caller = callers.need();
        if (!TYPES.containsKey(format)) {
            return problems.answer(
                    Result.notFound(), nothing -> Response.noContent().build());
        }
        List<RegisterColumn> columns = choices.of(caller);
        return problems.answer(
                Register.mayAsk(caller)
                        .then(allowed -> RegisterResource.read(words.whole(address.getQueryParameters())))
                        .then(filter -> register.export(
                                caller, filter, format, columns, words.why(address.getQueryParameters()))),
                export -> file(caller, export, format, columns));
    }

    private Response file(Caller caller, Register.Export export, String format, List<RegisterColumn> columns) {
        String language = problems.language();
        Map<String, String> heads = RegisterCells.heads(language, columns);
        String name = "so-ho-so-" + LocalDate.ofInstant(clock.instant(), PortalClock.VIET_NAM);
        StreamingOutput content = out -> Sending.send(
                out,
                to -> format.equals("csv") ? new CsvSheet(to, heads) : new XlsxSheet(to, name, heads),
                export.lines(),
                line -> cells.of(line, language, columns),
                rows -> register.brokenOff(caller, export, format, rows));
        return Response.ok(content, Objects.requireNonNull(TYPES.get(format)))
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"")
                .header("Content-Language", language)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
