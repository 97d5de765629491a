package vn.loive.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.util.Set;

/**
 * Stands before security, pages and the REST layer: settles language and address, bounds bodies by size and pace, takes
 * files from nobody who has not logged in, and lets so many requests work at once that the others are answered too.
 */
public class Front implements ServletExtension {
    private static final Set<HttpString> READING = Set.of(Methods.GET, Methods.HEAD, Methods.OPTIONS);

    private final Rates rates = new Rates();
    private final Lanes lanes = Lanes.ofThisMachine();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        KnownTokens tokens = new KnownTokens(Clock.systemUTC());
        KeptForms kept = new KeptForms(context, tokens);
        deployment.addInnerHandlerChainWrapper(next -> exchange -> FilesNeedALogin.before(exchange, tokens, next));
        ClientAddress addresses = ClientAddress.asSet();
        deployment.addInitialHandlerChainWrapper(
                next -> addresses.before(AskedLanguage.before(exchange -> bounded(exchange, kept, next))));
    }

    private void bounded(HttpServerExchange exchange, KeptForms kept, HttpHandler next) throws Exception {
        if (!Framing.isClear(exchange)) {
            exchange.setPersistent(false);
            exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
            return;
        }
        boolean stranger = kept.isOfAStranger(exchange);
        String household = ClientAddress.household(exchange);
        if (stranger && !READING.contains(exchange.getRequestMethod()) && !rates.allows(household)) {
            CalmAnswer.TOO_OFTEN.to(exchange);
            return;
        }
        HttpHandler placed = at -> lanes.admit(at, stranger, household, next);
        if (exchange.isRequestComplete()) {
            placed.handleRequest(exchange);
        } else {
            withBody(exchange, kept, stranger, placed);
        }
    }

    private static void withBody(HttpServerExchange exchange, KeptForms kept, boolean stranger, HttpHandler next)
            throws Exception {
        long most = BodyRules.most(exchange);
        exchange.setMaxEntitySize(Math.max(most, BodyRules.MOST_DRAINED));
        if (BodyRules.isInParts(exchange) && !BodyRules.takesFiles(exchange)) {
            CalmAnswer.NO_FILES_HERE.to(exchange);
        } else if (exchange.getRequestContentLength() > most) {
            CalmAnswer.TOO_LARGE.to(exchange);
        } else if (stranger && bringsFilesWithoutALogin(exchange)) {
            CalmAnswer.FILES_NEED_A_LOGIN.to(exchange);
        } else if (stranger && !kept.mayBeKept(exchange)) {
            kept.asksAgain(exchange);
        } else if (BodyRules.takesFiles(exchange)) {
            PacedBody.watch(exchange);
            next.handleRequest(exchange);
        } else {
            whole(exchange, most, next);
        }
    }

    /** A token that nobody has read yet may be one: behind the login it is asked for again, before a byte is read. */
    private static boolean bringsFilesWithoutALogin(HttpServerExchange exchange) {
        return BodyRules.takesFilesOfPrograms(exchange)
                && !exchange.getRequestHeaders().contains(Headers.AUTHORIZATION);
    }

    private static void whole(HttpServerExchange exchange, long most, HttpHandler next) throws Exception {
        if (HttpContinue.requiresContinueResponse(exchange)) {
            exchange.dispatch(
                    exchange.getIoThread(), () -> HttpContinue.sendContinueResponse(exchange, new GoOn(most, next)));
        } else {
            WholeBody.of(exchange, most, next);
        }
    }
}
