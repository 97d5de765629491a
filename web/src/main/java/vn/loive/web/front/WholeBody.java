package vn.loive.web.front;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;

/**
 * Takes a body in, as slowly as it may come, before the request takes a thread: who sends a byte a minute holds a
 * connection and a page of memory, and nothing that others need.
 */
final class WholeBody {
    private final HttpServerExchange exchange;
    private final StreamSourceChannel channel;
    private final HttpHandler next;
    private final Pace pace;
    private final long most;
    private final List<PooledByteBuffer> full = new ArrayList<>();
    private PooledByteBuffer buffer;
    private long bytes;

    private WholeBody(HttpServerExchange exchange, long most, HttpHandler next) {
        this.exchange = exchange;
        this.most = most;
        this.next = next;
        this.channel = exchange.getRequestChannel();
        this.pace = Pace.of(exchange, this::leave);
        this.buffer = exchange.getConnection().getByteBufferPool().allocate();
    }

    /** Goes on with the next handler when all has come; what comes after so many bytes is read by nobody. */
    static void of(HttpServerExchange exchange, long most, HttpHandler next) throws Exception {
        WholeBody body = new WholeBody(exchange, most, next);
        if (body.reads()) {
            next.handleRequest(exchange);
        }
    }

    /** Whether all is there; otherwise the rest is waited for, or the answer has been given. */
    private boolean reads() {
        try {
            if (all()) {
                putBack();
                return true;
            }
            channel.getReadSetter().set(ignored -> cameMore());
            channel.resumeReads();
        } catch (TooLong | RequestTooBigException e) {
            drop();
            CalmAnswer.TOO_LARGE.to(exchange);
        } catch (IOException | RuntimeException e) {
            leave();
        }
        return false;
    }

    private void cameMore() {
        try {
            if (all()) {
                channel.suspendReads();
                putBack();
                Connectors.executeRootHandler(next, exchange);
            }
        } catch (TooLong | RequestTooBigException e) {
            channel.suspendReads();
            drop();
            Connectors.executeRootHandler(CalmAnswer.TOO_LARGE::to, exchange);
        } catch (IOException | RuntimeException e) {
            leave();
        }
    }

    /** Reads what is there: true at the end of the body, false when more is to come. */
    private boolean all() throws IOException {
        while (true) {
            ByteBuffer room = buffer.getBuffer();
            int read = channel.read(room);
            if (read < 0) {
                return true;
            }
            if (read == 0) {
                return false;
            }
            pace.came(read);
            bytes += read;
            if (bytes > most) {
                throw new TooLong();
            }
            if (!room.hasRemaining()) {
                keep();
                buffer = exchange.getConnection().getByteBufferPool().allocate();
            }
        }
    }

    private void keep() {
        buffer.getBuffer().flip();
        full.add(buffer);
    }

    private void putBack() {
        pace.end();
        keep();
        Connectors.ungetRequestBytes(exchange, full.toArray(PooledByteBuffer[]::new));
        Connectors.resetRequestChannel(exchange);
    }

    private void leave() {
        pace.end();
        drop();
        IoUtils.safeClose(exchange.getConnection());
        exchange.endExchange();
    }

    /** Gives the memory back. The pace is still looked at: the rest of what is too long is thrown away as it comes. */
    private void drop() {
        full.forEach(PooledByteBuffer::close);
        full.clear();
        buffer.close();
    }

    /** More came than is taken. */
    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
