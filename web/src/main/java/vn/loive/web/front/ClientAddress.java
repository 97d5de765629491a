package vn.loive.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * From where a request comes. Behind a proxy the header that each proxy appends to is read from its end: what the
 * nearest proxy has seen counts, past the proxies that are named as our own. What a client wrote before is never believed.
 */
final class ClientAddress {
    private static final Pattern NUMERIC = Pattern.compile(
            "(OCTET(?:\\.OCTET){3})(?::\\d{1,5})?|\\[?([0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,44}?)(?:]:\\d{1,5}|])?"
                    .replace("OCTET", "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)"));
    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    private final boolean behindProxy;
    private final Set<String> ourProxies;

    ClientAddress(boolean behindProxy, String ourProxies) {
        this.behindProxy = behindProxy;
        this.ourProxies = Set.copyOf(Arrays.asList(ourProxies.strip().split("[\\s,]+")));
    }

    static ClientAddress asSet() {
        return new ClientAddress(
                Boolean.parseBoolean(System.getenv("LOIVE_BEHIND_PROXY")),
                System.getenv().getOrDefault("LOIVE_PROXIES", ""));
    }

    /** Writes the address into the exchange, where the log and the pages find it. */
    HttpHandler before(HttpHandler next) {
        return exchange -> {
            if (behindProxy) {
                HeaderValues hops = exchange.getRequestHeaders().get(Headers.X_FORWARDED_FOR);
                String seen = nearest(hops == null ? List.of() : hops);
                if (!seen.isEmpty()) {
                    write(exchange, seen);
                }
            }
            next.handleRequest(exchange);
        };
    }

    private static void write(HttpServerExchange exchange, String seen) {
        try {
            exchange.setSourceAddress(new InetSocketAddress(InetAddress.getByName(seen), 0));
        } catch (UnknownHostException e) {
            // figures and colons in no order: the proxy's own address counts
            return;
        }
    }

    /** The last hop that is none of our own proxies; empty when there is none that can be read. */
    String nearest(List<String> headers) {
        List<String> hops = new ArrayList<>();
        headers.forEach(header -> hops.addAll(Arrays.asList(header.split(",", -1))));
        for (int i = hops.size() - 1; i >= 0; i--) {
            var address = NUMERIC.matcher(hops.get(i).strip());
            if (!address.matches()) {
                return "";
            }
            String hop = address.group(1) == null ? address.group(2) : address.group(1);
            if (!ourProxies.contains(hop)) {
                return hop;
            }
        }
        return "";
    }

    /** Who shares limits: an address of version 4, or the half of one of version 6 that a household has for itself. */
    static String household(HttpServerExchange exchange) {
        InetSocketAddress source = exchange.getSourceAddress();
        return source == null || source.getAddress() == null ? "" : household(source.getAddress());
    }

    static String household(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_A_HOUSEHOLD)
                : address.getHostAddress();
    }
}
