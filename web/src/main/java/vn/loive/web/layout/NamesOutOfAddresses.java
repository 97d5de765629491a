package vn.loive.web.layout;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loive.audit.SearchTickets;
import vn.loive.shared.DossierCode;
import vn.loive.web.identity.CurrentCaller;

/**
 * Behind the forms that search for people: keeps the words and leads to an address with a ticket. An address that
 * somebody has kept from before, with the words in it, is led there as well.
 */
@WebFilter({
    "/tasks", "/register", "/history", "/admin/posts",
    "/tasks/search", "/register/search", "/history/search", "/admin/posts/search"
})
public class NamesOutOfAddresses extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SEARCH = "/search";
    private static final int LONGEST = 1_000;
    /** What a form brings along that is no question. */
    private static final Set<String> NOT_ASKED = Set.of("format");

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient SearchTickets tickets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean form = request.getServletPath().endsWith(SEARCH);
        boolean asked = Searched.WORDS.stream()
                .anyMatch(name -> !Asked.word(request, name).isBlank());
        if (form
                ? !request.getMethod().equals("POST")
                : !(asked && request.getMethod().equals("GET"))) {
            if (form) {
                response.setHeader("Allow", "POST");
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Query.of(goal(request), parts(request)));
    }

    /** The page itself; for a register that is taken away, the file. */
    private static String goal(HttpServletRequest request) {
        String path = request.getServletPath();
        String page = path.endsWith(SEARCH) ? path.substring(0, path.length() - SEARCH.length()) : path;
        return page.equals("/register") && Asked.word(request, "format").matches("csv|xlsx")
                ? "/api/v1/register." + Asked.word(request, "format")
                : page;
    }

    private Map<String, String> parts(HttpServletRequest request) {
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(name -> !NOT_ASKED.contains(name) && !name.equals(Searched.TICKET) && isAsked(name))
                .forEach(name -> {
                    String value = Asked.word(request, name, LONGEST);
                    (isWord(name, value) ? words : parts).put(name, value);
                });
        words.values().removeIf(String::isEmpty);
        if (!words.isEmpty()) {
            parts.put(Searched.TICKET, tickets.keep(callers.need().account(), words));
        } else {
            Optional.ofNullable(request.getParameter(Searched.TICKET))
                    .filter(ticket -> !request.getServletPath().endsWith(SEARCH))
                    .ifPresent(ticket -> parts.put(Searched.TICKET, ticket));
        }
        return parts;
    }

    /** In the place of a code somebody may have typed a name. */
    private static boolean isWord(String name, String value) {
        return Searched.WORDS.contains(name)
                || name.equals("of") && DossierCode.parse(value).isEmpty();
    }

    /** The parameters of pages are short words; a form's token is none. */
    private static boolean isAsked(String name) {
        return name.matches("[a-z]{1,12}");
    }
}
