package vn.loive.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import vn.loive.shared.PlainText;

/** Refuses addresses with signs that no name, code or search can have, such as a zero byte. */
@Provider
@PreMatching
public class ReadableAddress implements ContainerRequestFilter {
    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        boolean readable = PlainText.isReadable(address.getPath())
                && address.getQueryParameters().values().stream()
                        .flatMap(List::stream)
                        .allMatch(PlainText::isReadable);
        if (!readable) {
            request.abortWith(problems.plain(Response.Status.BAD_REQUEST.getStatusCode(), "http-400", List.of()));
        }
    }
}
