package vn.loive.bench;

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

/** Logs in as a person does, by the form of the identity provider, and keeps the cookies. */
final class LoggedIn {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"|"
            + "<form[^>]*action=\"([^\"]+)\"[^>]*id=\"kc-form-login\"");

    private LoggedIn() {}

    /** The cookies of the portal for a demo account. */
    static String cookies(URI page, String account) throws IOException, InterruptedException {
        CookieManager jar = new CookieManager();
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(jar)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String login = client.send(
                        // whoever does not ask for a page is taken for a program and gets no login
                        HttpRequest.newBuilder(page)
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        // browsers count this machine's own address as safe and send such cookies back; this client does not
        jar.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        Matcher form = FORM.matcher(login);
        if (!form.find()) {
            throw new IOException("No login at " + page);
        }
        String action = (form.group(1) == null ? form.group(2) : form.group(1)).replace("&amp;", "&");
        String typed = "username=" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "&password=demo";
        HttpResponse<String> in = client.send(
                HttpRequest.newBuilder(URI.create(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(typed))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (in.statusCode() != 200 || !in.body().contains("class=\"queue\"")) {
            throw new IOException("No queue after the login: " + in.statusCode() + " " + in.uri());
        }
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> page.getHost().equals(cookie.getDomain())
                        || cookie.getDomain().startsWith(page.getHost()))
                .filter(cookie -> "/".equals(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
