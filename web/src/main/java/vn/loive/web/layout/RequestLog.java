package vn.loive.web.layout;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a line for each request: method, path, status, bytes, milliseconds. Who keeps the log learns how the portal is
 * used and never whose application was looked at: of a dossier code only the date stays, of other numbers and names nothing.
 */
public class RequestLog implements ServletExtension {
    private static final Logger LOG = System.getLogger("vn.loive.requests");
    private static final String LEFT_OUT = "…";
    private static final int LONGEST = 200;
    private static final Pattern WORD =
            Pattern.compile("v1|[a-z]++(?:[.-][a-z]++)*+|[a-z0-9.-]+\\.(?:css|js|svg|png|ico|woff2)");
    private static final Pattern CODE = Pattern.compile("[0-9.A-Z]{13}-(\\d{6})-\\d{4,6}\\b.*");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(RequestLog::around);
    }

    private static HttpHandler around(HttpHandler next) {
        return exchange -> {
            long start = System.nanoTime();
            // before it becomes the address of the page that answers
            String asked = path(exchange.getRequestPath());
            exchange.addExchangeCompleteListener((ended, others) -> {
                LOG.log(Level.INFO, line(ended, asked, (System.nanoTime() - start) / 1_000_000));
                others.proceed();
            });
            next.handleRequest(exchange);
        };
    }

    private static String line(HttpServerExchange exchange, String asked, long millis) {
        return String.format(
                Locale.ROOT,
                "%s %s %d %d %d",
                exchange.getRequestMethod().length() > 10 ? LEFT_OUT : exchange.getRequestMethod(),
                asked,
                exchange.getStatusCode(),
                exchange.getResponseBytesSent(),
                millis);
    }

    /** The path, as much of it as says nothing of a person. */
    static String path(String asked) {
        String known = Arrays.stream(asked.split("/", -1)).map(RequestLog::part).collect(Collectors.joining("/"));
        return known.length() > LONGEST ? known.substring(0, LONGEST) : known;
    }

    /** Our own addresses are words in small letters; what carries anything else came from elsewhere or names something. */
    private static String part(String part) {
        if (part.length() > LONGEST) {
            return LEFT_OUT;
        }
        if (part.isEmpty() || WORD.matcher(part).matches()) {
            return part;
        }
        Matcher code = CODE.matcher(part);
        return code.matches() ? LEFT_OUT + "-" + code.group(1) + "-" + LEFT_OUT : LEFT_OUT;
    }
}
