package vn.loive.web.guard;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Json;
import vn.loive.web.front.AskedLanguage;
import vn.loive.web.layout.Texts;
import vn.loive.web.layout.WithoutBody;
import vn.loive.web.rest.Problem;

/** Says why a request was not let in: a calm page, or a problem for programs. */
@WebServlet(RefusedPage.PATH)
public class RefusedPage extends HttpServlet {
    static final String PATH = "/refused";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Refused refused = ServletRequestContext.requireCurrent().getExchange().getAttachment(RequestGuard.REFUSED);
        if (refused == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (RequestCheck.isRest(request.getRequestURI())) {
            tell(refused, request.getHeader("Accept-Language"), response);
        } else {
            show(refused, request, response);
        }
    }

    /** The calm page with the sentence that fits. */
    static void show(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute("refused", refused.code());
        response.setStatus(refused.status());
        response.setHeader("Cache-Control", "no-store");
        if (refused == Refused.WRONG_METHOD) {
            response.setHeader("Allow", "GET, HEAD, POST");
        }
        request.getRequestDispatcher("/WEB-INF/errorpages/refused.xhtml").forward(new WithoutBody(request), response);
    }

    private static void tell(Refused refused, @Nullable String languages, HttpServletResponse response)
            throws IOException {
        String language = AskedLanguage.of(languages);
        response.setStatus(refused.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", language);
        response.getWriter()
                .write(Json.write(Map.of(
                        "type", "urn:loive:problem:" + refused.code(),
                        "title", Texts.say(language, "problem." + refused.code() + ".title"),
                        "status", refused.status(),
                        "detail", Texts.say(language, "problem." + refused.code()),
                        "code", refused.code())));
    }
}
