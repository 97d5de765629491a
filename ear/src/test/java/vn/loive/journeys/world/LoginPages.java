package vn.loive.journeys.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of the login as a program without a browser sees them, with a clock in its hand. */
public final class LoginPages {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"[^>]*method=\"post\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new LocalCookies())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private String page = "";
    private Duration took = Duration.ZERO;

    /** This machine counts as safe, as it does for a browser. */
    private static final class LocalCookies extends CookieManager {
        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create(address.toString().replaceFirst("^http:", "https:")), headers);
        }
    }

    /** Comes to the login from the portal. */
    public LoginPages comes() {
        page = send(HttpRequest.newBuilder(Place.portal("/login")).GET());
        return this;
    }

    /** Follows the first link whose address has a part like this. */
    public LoginPages follows(String part) {
        Matcher link = Pattern.compile("href=\"([^\"]*" + part + "[^\"]*)\"").matcher(page);
        page = send(HttpRequest.newBuilder(address(link)).GET());
        return this;
    }

    /** Sends the page's first form, and looks at the clock. */
    public LoginPages sends(Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address(FORM.matcher(page)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        long start = System.nanoTime();
        page = send(request);
        took = Duration.ofNanos(System.nanoTime() - start);
        return this;
    }

    /** The name that the page of a new account shows. */
    public String loginName() {
        Matcher name = Pattern.compile("id=\"login-name\"[^>]*>([^<]+)<").matcher(page);
        return name.find() ? name.group(1).strip() : "";
    }

    /** How long the answer to the last form took. */
    public Duration took() {
        return took;
    }

    /** What people read on the page: no addresses, and nothing of what they have typed. */
    public String words(String typed) {
        String main = page.substring(Math.max(0, page.indexOf("<main")), Math.max(0, page.indexOf("</main>")));
        return main.replaceAll("(?s)<[^>]+>", " ")
                .replace(typed, "…")
                .replaceAll("\\d{5}\\b", "…")
                .replaceAll("\\s+", " ");
    }

    private URI address(Matcher found) {
        if (!found.find()) {
            throw new IllegalStateException("Not on this page: " + found.pattern() + "\n" + page);
        }
        String address = found.group(1).replace("&amp;", "&");
        return Place.login("").resolve(address);
    }

    private String send(HttpRequest.Builder request) {
        try {
            // whoever does not ask for a page is taken for a program and gets no login
            HttpResponse<String> answer = http.send(
                    request.timeout(PATIENCE).header("Accept", "text/html").build(), BodyHandlers.ofString());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
