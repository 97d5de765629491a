package vn.loive.web.front;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import org.xnio.IoUtils;

/** Takes the body in once its sender has been told to go on. */
final class GoOn implements IoCallback {
    private final long most;
    private final HttpHandler next;

    GoOn(long most, HttpHandler next) {
        this.most = most;
        this.next = next;
    }

    @Override
    public void onComplete(HttpServerExchange exchange, Sender sender) {
        Connectors.executeRootHandler(at -> WholeBody.of(at, most, next), exchange);
    }

    @Override
    public void onException(HttpServerExchange exchange, Sender sender, IOException exception) {
        IoUtils.safeClose(exchange.getConnection());
        exchange.endExchange();
    }
}
