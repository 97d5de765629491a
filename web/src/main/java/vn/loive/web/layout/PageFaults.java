package vn.loive.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Turns what a page threw into one of the calm error pages; the log has it under the number that the page shows. */
public class PageFaults extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(PageFaults.class.getName());
    private static final long MOST_BYTES = 40L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPage(request) && request.getContentLengthLong() > MOST_BYTES) {
            tooLarge(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            if (SendersMistake.is(fault)) {
                // nothing is wrong here, and whoever wants to fill the log cannot do it by that
                LOG.log(Level.DEBUG, "A request could not be understood", fault);
                refuse(request, response);
                return;
            }
            if (response.isCommitted()) {
                throw fault;
            }
            answer(fault, request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    /** Who has hung up hears nothing any more. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            alone("/WEB-INF/errorpages/session-ended.xhtml", HttpServletResponse.SC_BAD_REQUEST, request, response);
        }
    }

    private static void answer(Throwable fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.reset();
        response.setHeader("Cache-Control", "no-store");
        Optional<PageEnd> end = Trouble.chain(fault)
                .filter(PageEnd.class::isInstance)
                .map(PageEnd.class::cast)
                .findFirst();
        if (end.isPresent() && end.get().goesOn()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", end.get().address());
        } else if (end.isPresent()) {
            response.sendError(end.get().status());
        } else if (Trouble.chain(fault).anyMatch(PageFaults::isTooLarge)) {
            tooLarge(request, response);
        } else if (Trouble.isBrokenOff(fault)) {
            // a page would be made from a body that will never be whole
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            tell(Trouble.of(fault), request, response);
        }
    }

    private static void tooLarge(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        alone(
                "/WEB-INF/errorpages/too-large.xhtml",
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                request,
                response);
    }

    /** The page is made without the body: an error page of the usual kind would read it again. */
    private static void alone(String page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(page).forward(new WithoutBody(request), response);
    }

    private static void tell(Trouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (trouble.kind()) {
            case SOMEONE_WAS_FASTER -> response.sendError(HttpServletResponse.SC_CONFLICT);
            case OUTAGE -> {
                response.setHeader("Retry-After", "30");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            case FAULT -> {
                request.setAttribute("faultNumber", trouble.number());
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** The server's own exceptions for a body over its limit are no part of the servlet's contract. */
    private static boolean isTooLarge(Throwable fault) {
        String name = fault.getClass().getSimpleName();
        return name.contains("TooBig") || name.contains("TooLarge");
    }
}
