package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** A body of files, which a thread reads while it comes: its pace is looked at all the while. */
final class PacedBody extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private final Pace pace;
    private final @Nullable PartsOfABody parts;

    private PacedBody(StreamSourceConduit next, Pace pace, @Nullable PartsOfABody parts) {
        super(next);
        this.pace = pace;
        this.parts = parts;
    }

    static void watch(HttpServerExchange exchange) {
        Pace pace = Pace.ofFiles(exchange, () -> IoUtils.safeClose(exchange.getConnection()));
        PartsOfABody parts = PartsOfABody.of(exchange);
        exchange.addRequestWrapper((factory, ignored) -> new PacedBody(factory.create(), pace, parts));
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = super.read(into);
        count(read);
        if (parts != null && read > 0) {
            parts.came(into, read);
        }
        return read;
    }

    @Override
    public long read(ByteBuffer[] into, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            if (into[i].hasRemaining()) {
                return read(into[i]);
            }
        }
        return 0;
    }

    private void count(long read) {
        if (read < 0) {
            pace.end();
        } else {
            pace.came(read);
        }
    }
}
