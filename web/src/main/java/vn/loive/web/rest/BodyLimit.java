package vn.loive.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/** Refuses bodies that are larger than any answer can be: before they are read, or while they are when no length is given. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {
    private static final Set<String> UPLOADS = Set.of("attachments", "unit-lists", "models");
    private static final long MOST_JSON = 256L * 1024;
    private static final long MOST_UPLOAD = 12L * 1024 * 1024;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        boolean upload = UPLOADS.contains(path.startsWith("/") ? path.substring(1) : path);
        long most = upload ? MOST_UPLOAD : MOST_JSON;
        if (length(request) > most) {
            int status = Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
            request.abortWith(problems.plain(status, "http-413", List.of()));
        } else if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
        }
    }

    private static long length(ContainerRequestContext request) {
        String header = request.getHeaderString("Content-Length");
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }
}
