package vn.loive.web.administration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loive.administration.ChangeOfficeHours;
import vn.loive.administration.ListUnits;
import vn.loive.administration.UnitFilter;
import vn.loive.administration.UnitLevel;
import vn.loive.identity.Caller;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.PageQuery;
import vn.loive.web.rest.PageView;
import vn.loive.web.rest.Problems;

/** The units for administrators: find them, look at one, say when it closes. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {
    private static final Set<String> KNOWN = Set.of("q", "level", "province", "lacking", "limit", "after");
    private static final int LONGEST_SEARCH = 200;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ListUnits listing;

    @Inject
    private ChangeOfficeHours changing;

    @Inject
    private Problems problems;

    @GET
    public Response list(@Context UriInfo address) {
        Caller caller = callers.need();
        String language = problems.language();
        return problems.answer(
                read(address.getQueryParameters()).then(filter -> listing.list(caller, filter)),
                page -> Response.ok(PageView.of(page, line -> UnitViews.line(line, language)))
                        .build());
    }

    @GET
    @Path("{unit}")
    public Response one(@PathParam("unit") String unit) {
        String language = problems.language();
        return problems.answer(
                listing.find(callers.need(), unit),
                sheet -> Response.ok(UnitViews.sheet(sheet, language)).build());
    }

    @PUT
    @Path("{unit}/hours")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("unit") String unit, String body) {
        Caller caller = callers.need();
        String language = problems.language();
        return problems.answer(
                JsonBody.parse(body)
                        .then(json -> json.made(new Wish(
                                json.text("closes"),
                                json.text("reason").orElse(""),
                                json.number("seen").map(Long::valueOf))))
                        .then(wish -> changing.change(caller, unit, wish.closes(), wish.reason(), wish.seen())),
                sheet -> Response.ok(UnitViews.sheet(sheet, language)).build());
    }

    private record Wish(Optional<String> closes, String reason, Optional<Long> seen) {}

    private static Result<UnitFilter> read(MultivaluedMap<String, String> query) {
        List<Refusal> refusals = new ArrayList<>(PageQuery.unknown(query, KNOWN));
        PageQuery page = PageQuery.read(query, 0, refusals);
        String typed = value(query, "q").orElse("");
        if (typed.length() > LONGEST_SEARCH) {
            refusals.add(Refusal.of("too-long", "q", LONGEST_SEARCH));
        } else if (!PlainText.isReadable(typed)) {
            refusals.add(Refusal.of("bad-character", "q"));
        }
        Optional<String> level = value(query, "level");
        Optional<UnitLevel> known = level.flatMap(UnitLevel::ofWord);
        if (level.isPresent() && known.isEmpty()) {
            refusals.add(Refusal.of("unknown-choice", "level"));
        }
        String lacking = value(query, "lacking").orElse("false");
        if (!Set.of("true", "false").contains(lacking)) {
            refusals.add(Refusal.of("unknown-choice", "lacking"));
        }
        return refusals.isEmpty()
                ? Result.done(new UnitFilter(
                        typed,
                        known,
                        value(query, "province").map(UnitId::new),
                        Boolean.parseBoolean(lacking),
                        page.limit(),
                        page.after()))
                : Result.refused(refusals);
    }

    private static Optional<String> value(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(text -> !text.isBlank());
    }
}
