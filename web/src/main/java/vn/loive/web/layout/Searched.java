package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.SearchTickets;
import vn.loive.web.identity.CurrentCaller;

/** What a page is asked for. The words by which people are found stand behind a ticket, never in the address itself. */
@RequestScoped
public class Searched {
    /** The parameter that holds the ticket. */
    public static final String TICKET = "search";

    /** What people type to find people, or write about them. */
    public static final List<String> WORDS = List.of("q", "who", "reason", "why");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller callers;

    @Inject
    SearchTickets tickets;

    private @Nullable Map<String, String> words;

    /** A parameter of the page, wherever it is kept. */
    public @Nullable String parameter(String name) {
        String inTheAddress = WORDS.contains(name) ? null : request.getParameter(name);
        return inTheAddress == null ? words().get(name) : inTheAddress;
    }

    private Map<String, String> words() {
        Map<String, String> found = words;
        if (found == null) {
            found = behind(request.getParameter(TICKET));
            words = found;
        }
        return found;
    }

    /** The words behind a ticket of the caller's. */
    public Map<String, String> behind(@Nullable String ticket) {
        return Optional.ofNullable(ticket)
                .map(given -> tickets.find(callers.need().account(), given))
                .orElse(Map.of());
    }

    /** The parts of an address, in which the ticket stands for the words. */
    public static Map<String, String> hidden(Map<String, String> parts, String ticket) {
        boolean searched = parts.keySet().removeAll(WORDS);
        if (searched && !ticket.isEmpty()) {
            parts.put(TICKET, ticket);
        }
        return parts;
    }
}
