package vn.loive.web.guard;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request may come in at all, by what a browser says about where it comes from. Only safe methods are taken from
 * elsewhere, nothing is a form but a {@code POST}, and no token stands in an address.
 */
final class RequestCheck {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OF_REST = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    /** The server's login would answer such an address with the token of the session. */
    private static final String TELLS_THE_TOKEN = "k_query_bearer_token";

    private final String origin;

    /** For a portal at this address. */
    RequestCheck(String publicUrl) {
        origin = originOf(publicUrl);
    }

    /**
     * Why a request is refused; empty when it may come in.
     *
     * @param path without the query
     * @param parameters the names of what the address asks for
     * @param header the value of a header, or null
     */
    Optional<Refused> refuse(
            String method, String path, Collection<String> parameters, Function<String, @Nullable String> header) {
        boolean rest = isRest(path);
        if (parameters.stream().anyMatch(RequestCheck::isToken) || path.endsWith(TELLS_THE_TOKEN)) {
            return Optional.of(Refused.TOKEN_IN_ADDRESS);
        }
        if (!(rest ? OF_REST : OF_PAGES).contains(method)) {
            return Optional.of(Refused.WRONG_METHOD);
        }
        if (parameters.stream().anyMatch(RequestCheck::isOfAForm) || SAFE.contains(method) && hasBody(header)) {
            return Optional.of(Refused.WRONG_METHOD);
        }
        boolean fromHere = SAFE.contains(method) || isFromHere(header, rest);
        return fromHere ? Optional.empty() : Optional.of(Refused.FROM_ELSEWHERE);
    }

    /** Whether a path leads to the REST interface. */
    static boolean isRest(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Programs with a token of their own say nothing about origins, and no page elsewhere can send theirs. */
    static boolean hasBearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    private boolean isFromHere(Function<String, @Nullable String> header, boolean rest) {
        String site = header.apply("Sec-Fetch-Site");
        String from = header.apply("Origin");
        if (site != null && !site.equals("same-origin") || from != null && !from.equals(origin)) {
            return false;
        }
        if (site != null || from != null || rest && hasBearer(header.apply("Authorization"))) {
            return true;
        }
        String page = header.apply("Referer");
        return page != null && (page + "/").startsWith(origin + "/");
    }

    private static boolean isToken(String parameter) {
        return parameter.strip().equalsIgnoreCase("access_token");
    }

    private static boolean isOfAForm(String parameter) {
        return parameter.contains("jakarta.faces.")
                || parameter.contains("javax.faces.")
                || parameter.startsWith("primefaces.")
                || parameter.equals(FormToken.FIELD);
    }

    private static boolean hasBody(Function<String, @Nullable String> header) {
        String length = header.apply("Content-Length");
        return header.apply("Transfer-Encoding") != null
                || length != null && !length.strip().equals("0");
    }

    /** As browsers write it: lower case, and no port where it is the usual one. */
    private static String originOf(String address) {
        URI uri = URI.create(address);
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort());
    }
}
