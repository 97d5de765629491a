package vn.loive.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import vn.loive.web.layout.Texts;

/** Turns what the REST layer itself refuses (address, method, media type, login) into problems. */
@Provider
public class RestProblems implements ExceptionMapper<WebApplicationException> {
    @Inject
    private Problems problems;

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response original = exception.getResponse();
        int status = original.getStatus();
        String code = "http-" + status;
        boolean known = Texts.find("en", "problem." + code) != null;
        Response problem = problems.plain(status, known ? code : "http-400", List.of());
        Response.ResponseBuilder answer = Response.fromResponse(problem);
        copy(original, answer, "Allow");
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header("WWW-Authenticate", "Bearer realm=\"loive\"");
        }
        return answer.build();
    }

    private static void copy(Response from, Response.ResponseBuilder to, String header) {
        if (from.getHeaderString(header) != null) {
            to.header(header, from.getHeaderString(header));
        }
    }
}
