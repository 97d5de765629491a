package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.journeys.world.Elsewhere;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Stranger;

/** No single request and no single address takes the portal from the others. */
@Tag("journey")
class HoldingThePortalTest {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String FROM_HERE =
            "Origin: " + Elsewhere.notAtAll().get("Origin") + "\r\nSec-Fetch-Site: same-origin\r\n";
    private final Stranger stranger = new Stranger("127.0.66.1");
    private final Stranger neighbour = new Stranger("127.0.66.2");

    @Test
    void aHeaderOfAMegabyteOrTenThousandOfThemAreNotRead() {
        String long1 = stranger.asks("GET /lookup", "X-Long: " + "a".repeat(1_000_000) + "\r\n", "");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append("X-").append(i).append(": 1\r\n");
        }
        assertThat(Stranger.status(long1)).isIn(0, 400, 431);
        assertThat(Stranger.status(stranger.asks("GET /lookup", many.toString(), "")))
                .isIn(0, 400, 431);
        assertThat(Stranger.status(neighbour.asks("GET /lookup", "", ""))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/lookup", "/guide", "/", "/help", "/apply", "/api/v1/deadlines?start=2026-02-02T08:00&term=3wd"
            })
    void aWishForALanguageIsReadWhereverItComes(String path) {
        for (String wish : List.of("-", ";", "en;q=", "en-aa,".repeat(2500), "\u00ff", "*-*-*")) {
            long began = System.nanoTime();
            String answer =
                    stranger.asks("GET " + path, "Accept: text/html, */*\r\nAccept-Language: " + wish + "\r\n", "");
            assertThat(Stranger.status(answer)).as(path + " " + wish.charAt(0)).isIn(200, 302, 303);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aBodyWithoutAnEndIsAnsweredAtAMegabyte() {
        String piece = "10000\r\n" + "a".repeat(65_536) + "\r\n";
        for (String path : List.of("/lookup", "/", "/api/v1/lookup/x", "/api/v1/nowhere/attachments")) {
            String answer = stranger.asks(
                    "POST " + path, FROM_HERE + FORM + "Transfer-Encoding: chunked\r\n", piece.repeat(24));
            assertThat(Stranger.status(answer)).as(path).isEqualTo(413);
            assertThat(answer).contains(path.startsWith("/api/") ? "application/problem+json" : "<h1>");
        }
        String announced = stranger.asks("POST /lookup", FROM_HERE + FORM + "Content-Length: 500000000\r\n", "");
        assertThat(Stranger.status(announced)).isEqualTo(413);
        assertThat(announced).contains("X-Content-Type-Options: nosniff").contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lookup", "/", "/guide", "/api/v1/deadlines", "/applications/ask", "/x/apply/papers"})
    void filesAreTakenFromNobodyWhereNoneAreExpected(String path) {
        String answer = stranger.asks(
                "POST " + path,
                FROM_HERE + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 10\r\n",
                "0123456789");
        assertThat(Stranger.status(answer)).isEqualTo(415);
    }

    @Test
    void filesOfProgramsNeedALoginBeforeTheyAreRead() {
        String answer = stranger.asks(
                "POST /api/v1/attachments",
                FROM_HERE
                        + "Content-Type: multipart/form-data; boundary=x\r\nCookie: loive=made-up\r\nContent-Length: 9000000\r\n",
                "");
        assertThat(Stranger.status(answer)).isEqualTo(401);
    }

    @Test
    void nothingIsKeptForAStrangerWhoSendsAFormBehindTheLogin() {
        for (String sign : List.of("", "Cookie: loive=x; loive-was-here=9999999999.a.b\r\n")) {
            String answer = stranger.asks(
                    "POST /apply/step?x=1", FROM_HERE + FORM + sign + "Content-Length: 10\r\n", "0123456789");
            assertThat(Stranger.status(answer)).isEqualTo(303);
            assertThat(answer).contains("/apply/step?x=1").doesNotContain("Set-Cookie: loive=");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lookup",
                "/guide",
                "/help",
                "/openapi",
                "/api/v1/deadlines?start=2026-02-02T08:00&term=3wd"
            })
    void pagesForEverybodyMakeNoSession(String path) {
        assertThat(stranger.asks("GET " + path, "", "")).doesNotContain("Set-Cookie: loive=");
    }

    /** Sixty forms that come at a byte a minute hold no place, and are let go after a quarter of a minute. */
    @Test
    void slowLinesHoldNothingThatOthersNeed() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket one = stranger.connects();
                String head = i % 3 == 0
                        ? "GET /lookup HTTP/1.1\r\nHost: loc"
                        : "POST /lookup HTTP/1.1\r\nHost: localhost:"
                                + Place.portal("/").getPort() + "\r\n" + FROM_HERE + FORM
                                + (i % 3 == 1 ? "Expect: 100-continue\r\n" : "")
                                + "Content-Length: 400\r\n\r\na";
                one.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                slow.add(one);
            }
            for (int i = 0; i < 5; i++) {
                long began = System.nanoTime();
                assertThat(Stranger.status(neighbour.asks("GET /lookup", "", "")))
                        .isEqualTo(200);
                assertThat(Stranger.status(
                                neighbour.asks("POST /lookup", FROM_HERE + FORM + "Content-Length: 3\r\n", "a=b")))
                        .isLessThan(500);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            }
            for (Socket one : slow.subList(0, 6)) {
                assertThat(isEnded(one)).isTrue();
            }
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
    }

    /** Reads to the end; a connection that stays open would not come to one within the stranger's patience. */
    private static boolean isEnded(Socket socket) {
        try {
            return socket.getInputStream().readAllBytes().length < 1000;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
