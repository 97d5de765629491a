package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.audit.SearchTickets;
import vn.loive.identity.Caller;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Searched;
import vn.loive.web.rest.JsonBody;
import vn.loive.web.rest.Problems;

/** Takes the words of a search, and gives a ticket that stands in the address instead of them. */
@Path("searches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchesResource {
    @Inject
    private CurrentCaller callers;

    @Inject
    private SearchTickets tickets;

    @Inject
    private Problems problems;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(String body) {
        Caller caller = callers.need();
        return problems.answer(
                JsonBody.parse(body).then(SearchesResource::words).then(words -> keep(caller, words)),
                ticket -> Response.status(Response.Status.CREATED)
                        .entity(Map.of(Searched.TICKET, ticket))
                        .build());
    }

    private static Result<Map<String, String>> words(JsonBody json) {
        Map<String, String> words = new LinkedHashMap<>();
        Searched.WORDS.forEach(name ->
                json.text(name).filter(word -> !word.isBlank()).ifPresent(word -> words.put(name, word.strip())));
        return json.made(words);
    }

    private Result<String> keep(Caller caller, Map<String, String> words) {
        if (!caller.isStaff()) {
            return Result.notAllowed("officials-only");
        }
        if (words.isEmpty()) {
            return Result.refused(Refusal.of("missing", "q"));
        }
        var refusals = words.entrySet().stream()
                .flatMap(word -> FreeText.optional(word.getKey(), word.getValue()).stream())
                .toList();
        return refusals.isEmpty() ? Result.done(tickets.keep(caller.account(), words)) : Result.refused(refusals);
    }
}
