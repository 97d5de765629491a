package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Cookies;
import vn.loive.journeys.world.Elsewhere;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Sent;
import vn.loive.journeys.world.Tokens;

/** What an answer tells a browser it may do, whatever became of the request. */
@Tag("journey")
class SayingTheSameOnEveryStatusTest {
    private static final int PATIENCE_MILLIS = 5_000;

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Strict-Transport-Security", "max-age");

    private static String cookie = "";

    private static String cookie() {
        if (cookie.isEmpty()) {
            cookie = Cookies.of(Account.LAN);
        }
        return cookie;
    }

    private static Sent page(String path) {
        return Sent.by("GET", path).with("Accept", "text/html");
    }

    private static Sent own(String path) {
        return page(path).with("Cookie", cookie());
    }

    private static Sent rest(String method, String path) {
        return Sent.by(method, "/api/v1/" + path).with("Authorization", "Bearer " + Tokens.of(Account.LAN));
    }

    private static Sent report(String body) {
        return Sent.by("POST", "/policy-report").with(Elsewhere.notAtAll()).holding("application/csp-report", body);
    }

    static Stream<Arguments> answers() {
        String large = "x".repeat(300 * 1024);
        return Stream.of(
                Arguments.of(200, page("/")),
                Arguments.of(200, page("/help")),
                Arguments.of(200, own("/applications")),
                Arguments.of(200, Sent.by("HEAD", "/help")),
                Arguments.of(200, Sent.by("GET", "/openapi")),
                Arguments.of(
                        204,
                        report("{\"csp-report\":{\"effective-directive\":\"img-src\"}}")
                                .with("Cookie", cookie())),
                Arguments.of(204, report("no report at all")),
                Arguments.of(204, report(large)),
                Arguments.of(302, page("/applications")),
                Arguments.of(302, page("/admin/give-post")),
                Arguments.of(303, page("/exit")),
                Arguments.of(303, page("/logout")),
                Arguments.of(303, own("/account/login")),
                Arguments.of(400, page("/?access_token=x")),
                Arguments.of(403, Sent.by("POST", "/guide")),
                Arguments.of(403, own("/tasks")),
                Arguments.of(404, page("/no-such-page")),
                Arguments.of(404, page("/no-such-page.xhtml")),
                Arguments.of(404, page("/jakarta.faces.resource/none.js?ln=loive")),
                Arguments.of(404, own("/applications/view?of=HS-1")),
                Arguments.of(405, page("/settings?jakarta.faces.ViewState=stateless")),
                Arguments.of(405, own("/tasks/claim")),
                Arguments.of(405, Sent.by("TRACE", "/")),
                Arguments.of(405, Sent.by("PROPFIND", "/help")),
                Arguments.of(
                        413,
                        Sent.by("POST", "/lookup")
                                .with(Elsewhere.notAtAll())
                                .holding("application/x-www-form-urlencoded", "x=" + "x".repeat(41 * 1024 * 1024))),
                Arguments.of(200, rest("GET", "applications")),
                Arguments.of(400, rest("POST", "applications").holding("application/json", "{")),
                Arguments.of(400, rest("GET", "tasks?q=%00")),
                Arguments.of(401, Sent.by("GET", "/api/v1/applications")),
                Arguments.of(401, Sent.by("GET", "/api/v1/applications").with("Authorization", "Bearer x")),
                Arguments.of(403, Sent.by("POST", "/api/v1/applications")),
                Arguments.of(403, rest("GET", "posts")),
                Arguments.of(404, rest("GET", "applications/HS-1")),
                Arguments.of(404, rest("GET", "no-such-thing")),
                Arguments.of(405, rest("DELETE", "applications")),
                Arguments.of(405, Sent.by("TRACE", "/api/v1/tasks")),
                Arguments.of(413, rest("POST", "applications").holding("application/json", large)),
                Arguments.of(415, rest("POST", "applications").holding("text/plain", "{}")),
                Arguments.of(415, rest("POST", "models").holding("text/plain", "<a/>")),
                Arguments.of(415, rest("POST", "unit-lists").holding("text/plain", "code")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("answers")
    void everyAnswerSaysIt(int status, Sent sent) {
        Answer answer = sent.answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        ALWAYS.forEach((header, value) ->
                assertThat(answer.header(header).orElse("")).as(header).startsWith(value));
        // whoever leaves quickly does not even tell our own pages
        assertThat(answer.header("Referrer-Policy").orElse(""))
                .isEqualTo(sent.path().equals("/exit") ? "no-referrer" : "same-origin");
        assertThat(answer.header("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(answer.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
        if (status >= 300 || sent.path().startsWith("/api/")) {
            assertThat(answer.header("Cache-Control").orElse("")).contains("no-store");
        }
    }

    @Test
    void thereIsOneOfEachKindAmongThem() {
        assertThat(answers().map(row -> row.get()[0]).distinct().toList())
                .contains(200, 204, 302, 303, 400, 401, 403, 404, 405, 413, 415);
    }

    /** Two programs of the server itself listened here once; neither must be called by those who come from outside. */
    @ParameterizedTest
    @ValueSource(strings = {"h2c", "jboss-remoting", "jboss-remote", "websocket", "TLS/1.0"})
    void noConnectionBecomesAnotherOne(String protocol) throws IOException {
        URI portal = Place.portal("/help");
        String request =
                "GET /help HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: " + protocol
                        + "\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\nSec-JbossRemoting-Key: dGVzdA==\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
        assertThat(firstLine(portal, request)).isEqualTo("HTTP/1.1 200 OK");
    }

    @Test
    void nobodySpeaksHttp2WithoutAsking() throws IOException {
        assertThat(firstLine(Place.portal("/"), "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
                .doesNotContain("\u0000");
    }

    private static String firstLine(URI address, String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int sign = answer.read(); sign >= 0 && sign != '\r'; sign = answer.read()) {
                line.append((char) sign);
            }
            return line.toString();
        }
    }

    /** Health, metrics and the server's own management are for those on an inner address. */
    @Test
    void theManagementIsNotReachedFromOutside() throws IOException {
        int port = Place.health().getPort();
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        assertThat(outside).noneMatch(address -> listens(address, port));
        assertThat(listens(InetAddress.getLoopbackAddress(), port)).isTrue();
    }

    private static boolean listens(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
