package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.xnio.IoUtils;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** A body of files, which a thread reads while it comes: its pace is looked at all the while. */
final class PacedBody extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private final Pace pace;

    private PacedBody(StreamSourceConduit next, Pace pace) {
        super(next);
        this.pace = pace;
    }

    static void watch(HttpServerExchange exchange) {
        Pace pace = Pace.of(exchange, () -> IoUtils.safeClose(exchange.getConnection()));
        exchange.addRequestWrapper((factory, ignored) -> new PacedBody(factory.create(), pace));
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return (int) count(super.read(into));
    }

    @Override
    public long read(ByteBuffer[] into, int start, int length) throws IOException {
        return count(super.read(into, start, length));
    }

    private long count(long read) {
        if (read < 0) {
            pace.end();
        } else {
            pace.came(read);
        }
        return read;
    }
}
