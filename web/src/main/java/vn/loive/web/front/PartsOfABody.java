package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Counts the parts of a body while it comes, by the line between them: each part costs whoever takes it apart a file, a
 * buffer and more, however small it is.
 */
final class PartsOfABody {
    /** Forty papers and the fields of a form. */
    static final int MOST = 200;

    private final byte[] between;
    private int matched;
    private int parts;

    PartsOfABody(String boundary) {
        // the carriage return is nowhere else in it: after a letter that does not fit, nothing before it can
        between = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // the first line has nothing before it
        matched = 2;
    }

    /** By the boundary that the body names; null when it names none, and then nothing can take it apart. */
    static @Nullable PartsOfABody of(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        String boundary = type == null ? null : Headers.extractQuotedValueFromHeader(type, "boundary");
        return boundary == null || boundary.isEmpty() || boundary.indexOf('\r') >= 0
                ? null
                : new PartsOfABody(boundary);
    }

    /** Looks at what has just come into a buffer: the bytes before its position. */
    void came(ByteBuffer buffer, int number) throws RequestTooBigException {
        for (int at = buffer.position() - number; at < buffer.position(); at++) {
            came(buffer.get(at));
        }
    }

    private void came(byte one) throws RequestTooBigException {
        if (one == between[matched]) {
            matched++;
        } else {
            matched = one == between[0] ? 1 : 0;
        }
        if (matched == between.length) {
            matched = 0;
            parts++;
            if (parts > MOST) {
                throw new RequestTooBigException("A body has more parts than " + MOST);
            }
        }
    }
}
