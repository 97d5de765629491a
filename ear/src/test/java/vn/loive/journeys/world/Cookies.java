package vn.loive.journeys.world;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a family's browser holds after its login, got without a browser. */
public final class Cookies {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+login-actions/authenticate[^\"]+)\"");

    private Cookies() {}

    /** The header {@code Cookie} of a family that has logged in by the form of the identity provider. */
    public static String of(Account family) {
        CookieManager jar = new CookieManager();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(jar)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String login = send(client, HttpRequest.newBuilder(Place.portal("/applications")));
        // browsers count this machine's own address as safe and send such cookies back; this client does not
        jar.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        Matcher form = FORM.matcher(login);
        if (!form.find()) {
            throw new IllegalStateException("No form to log in by: " + login);
        }
        String typed = "username=" + URLEncoder.encode(family.login(), StandardCharsets.UTF_8) + "&password=demo";
        URI action = URI.create(form.group(1).replace("&amp;", "&"));
        send(
                client,
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(typed)));
        return jar.getCookieStore().get(Place.portal("/")).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String send(HttpClient client, HttpRequest.Builder request) {
        try {
            // whoever does not ask for a page is taken for a program and gets no login
            return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
