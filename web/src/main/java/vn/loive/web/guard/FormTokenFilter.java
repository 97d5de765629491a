package vn.loive.web.guard;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets no page and no servlet act in somebody's name without a token of the session; also when the form was kept during a
 * login. The REST interface takes no cookie for an act, and therefore no token.
 */
public class FormTokenFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /**
     * Whoever leaves in a hurry is led away in any case: whether the session ends, {@code QuickExit} decides by the token. And
     * a browser that reports something has no form.
     */
    private static final Set<String> WITHOUT = Set.of("/exit", PolicyReports.PATH);

    @Inject
    private transient FormTokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean acts = !READING.contains(request.getMethod())
                && !RequestCheck.isRest(request.getServletPath())
                && !WITHOUT.contains(request.getServletPath());
        if (acts && request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        if (acts && !tokens.isGood()) {
            RefusedPage.show(Refused.FORM_TOO_OLD, request, response);
            return;
        }
        if (acts) {
            ReadableParameters.inForm(ServletRequestContext.requireCurrent().getExchange());
        }
        chain.doFilter(request, response);
    }
}
