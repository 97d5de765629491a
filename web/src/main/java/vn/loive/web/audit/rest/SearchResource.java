package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.audit.Found;
import vn.loive.audit.Search;
import vn.loive.identity.Caller;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.audit.SearchAddress;
import vn.loive.web.audit.Sentences;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.rest.PageQuery;
import vn.loive.web.rest.PageView;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.SearchedQuery;
import vn.loive.web.rest.Times;
import vn.loive.workqueue.SearchEverything;

/** The auditor's search over everything that was done, looked at, refused and searched for. */
@Path("history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private SearchedQuery words;

    @Inject
    private SearchEverything searching;

    @Inject
    private Units units;

    @Inject
    private Problems problems;

    @GET
    public Response search(@Context UriInfo address) {
        Caller caller = callers.need();
        return problems.answer(
                read(words.whole(address.getQueryParameters())).then(search -> searching.search(caller, search)),
                page -> Response.ok(PageView.of(page, this::line)).build());
    }

    private static Result<Search> read(MultivaluedMap<String, String> query) {
        List<Refusal> refusals = PageQuery.unknownBothWays(query, SearchAddress.NAMES);
        SearchAddress wish = SearchAddress.read(query::getFirst);
        Search search = wish.search(PageQuery.limit(query, refusals));
        refusals.addAll(PageQuery.bothWays(query));
        return PageQuery.done(search, refusals, wish.refusals());
    }

    private Map<String, Object> line(Found found) {
        Actor actor = found.entry().actor();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("at", Times.local(found.entry().at()));
        view.put("seq", Long.parseLong(found.entry().key()));
        view.put("kind", found.entry().kind());
        view.put("text", Sentences.of(problems.language(), found.entry()));
        found.code().ifPresent(code -> view.put("code", code));
        found.person().ifPresent(person -> view.put("person", person));
        view.put("account", actor.account());
        view.put("name", actor.name());
        view.put("role", actor.role());
        Optional.ofNullable(actor.unit()).ifPresent(unit -> view.put("unit", name(unit)));
        view.put("details", found.entry().values());
        return view;
    }

    private String name(UnitId id) {
        return units.find(id).map(unit -> unit.name(problems.language())).orElse(id.value());
    }
}
