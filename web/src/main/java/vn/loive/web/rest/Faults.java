package vn.loive.web.rest;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loive.engine.TokenMoved;

/** Answers what went wrong on our side: a conflict of two writers, a part that is down, or a fault with its number. */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(Faults.class.getName());
    private static final int LONGEST_CHAIN = 20;

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable fault) {
        if (caused(fault, TokenMoved.class) || caused(fault, OptimisticLockException.class)) {
            return problems.plain(Response.Status.CONFLICT.getStatusCode(), "someone-was-faster", List.of());
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        if (isOutage(fault)) {
            LOG.log(Level.WARNING, "Fault {0}: the database is away: {1}", number, rootMessage(fault));
            Response answer =
                    problems.plain(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), "unavailable", List.of());
            return Response.fromResponse(answer).header("Retry-After", "30").build();
        }
        LOG.log(Level.ERROR, "Fault " + number, fault);
        return problems.plain(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), "fault", List.of(number));
    }

    /** SQL state 08 is a lost connection, 57 a server that stops or starts; the pool's own failure has no state. */
    private static boolean isOutage(Throwable fault) {
        return chain(fault)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && (sql.getSQLState() == null
                                || sql.getSQLState().startsWith("08")
                                || sql.getSQLState().startsWith("57")
                                || sql.getSQLState().startsWith("53")));
    }

    private static boolean caused(Throwable fault, Class<?> kind) {
        return chain(fault).anyMatch(kind::isInstance);
    }

    private static String rootMessage(Throwable fault) {
        return String.valueOf(
                chain(fault).reduce((first, second) -> second).orElse(fault).getMessage());
    }

    private static Stream<Throwable> chain(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN);
    }
}
