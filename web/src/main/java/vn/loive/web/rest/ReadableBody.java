package vn.loive.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.stream.Stream;

/** A body that cannot be read is the sender's mistake, not a fault of ours. */
@Provider
public class ReadableBody implements ReaderInterceptor {
    private static final int LONGEST_CHAIN = 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) {
        try {
            return body.proceed();
        } catch (WebApplicationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw mistake(e);
        }
    }

    private static WebApplicationException mistake(Exception e) {
        if (caused(e, LimitedStream.TooLarge.class)) {
            return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, e);
        }
        return caused(e, UnsupportedEncodingException.class)
                ? new NotSupportedException(e)
                : new BadRequestException(e);
    }

    private static boolean caused(Throwable fault, Class<?> kind) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .anyMatch(kind::isInstance);
    }
}
