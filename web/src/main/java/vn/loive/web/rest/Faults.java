package vn.loive.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import vn.loive.web.layout.Trouble;

/** Answers what went wrong on our side: a conflict of two writers, a part that is down, or a fault with its number. */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable fault) {
        if (Trouble.isBrokenOff(fault)) {
            return problems.plain(Response.Status.BAD_REQUEST.getStatusCode(), "http-400", List.of());
        }
        Trouble trouble = Trouble.of(fault);
        return switch (trouble.kind()) {
            case SOMEONE_WAS_FASTER ->
                problems.plain(Response.Status.CONFLICT.getStatusCode(), "someone-was-faster", List.of());
            case OUTAGE -> unavailable();
            case FAULT ->
                problems.plain(
                        Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), "fault", List.of(trouble.number()));
        };
    }

    private Response unavailable() {
        Response answer = problems.plain(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), "unavailable", List.of());
        return Response.fromResponse(answer).header("Retry-After", "30").build();
    }
}
