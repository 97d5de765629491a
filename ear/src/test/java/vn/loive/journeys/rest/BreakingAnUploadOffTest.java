package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Cookies;
import vn.loive.journeys.world.Elsewhere;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.ServerLog;
import vn.loive.journeys.world.Stranger;
import vn.loive.journeys.world.Tokens;

/** A body in parts that has no end, or whose sender has gone: it is the sender's mistake, and the log of faults stays empty. */
@Tag("journey")
class BreakingAnUploadOffTest {
    private static final Stranger PHONE = new Stranger("127.0.0.1");
    private static final String BEGINNING =
            "--between\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\r\n";

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("/api/v1/attachments", "Authorization: Bearer " + Tokens.of(Account.LAN) + "\r\n"),
                Arguments.of("/apply/papers", asABrowser()),
                Arguments.of("/applications/supplement", asABrowser()));
    }

    private static String asABrowser() {
        Map<String, String> same = Elsewhere.notAtAll();
        return same.keySet().stream()
                .map(name -> name + ": " + same.get(name) + "\r\n")
                .collect(Collectors.joining("", "Cookie: " + Cookies.of(Account.LAN) + "\r\n", ""));
    }

    @ParameterizedTest
    @MethodSource("places")
    void withoutItsLastLineItIsRefused(String path, String who) throws IOException {
        ServerLog log = ServerLog.fromNowOn();
        String answer = PHONE.asks(
                "POST " + path,
                who + "Content-Type: multipart/form-data; boundary=between\r\nContent-Length: " + BEGINNING.length()
                        + "\r\n",
                BEGINNING);
        assertThat(Stranger.status(answer)).as(answer).isBetween(400, 499);
        assertThat(log.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whoHasHungUpLeavesNoFault(String path, String who) throws IOException {
        ServerLog log = ServerLog.fromNowOn();
        try (Socket socket = PHONE.connects()) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost:"
                                    + Place.portal("/").getPort() + "\r\n" + who
                                    + "Content-Type: multipart/form-data; boundary=between\r\nContent-Length: 900000\r\n\r\n"
                                    + BEGINNING)
                            .getBytes(StandardCharsets.ISO_8859_1));
        }
        // whoever comes after him is served as ever, and by then the broken one is over
        assertThat(Rest.as(Account.LAN).upload("a.pdf", Papers.pdf()).status()).isEqualTo(201);
        assertThat(log.faults()).isEmpty();
    }

    @Test
    void aBoundaryThatIsNowhereIsRefused() throws IOException {
        ServerLog log = ServerLog.fromNowOn();
        String answer = PHONE.asks(
                "POST /api/v1/attachments",
                "Authorization: Bearer " + Tokens.of(Account.LAN)
                        + "\r\nContent-Type: multipart/form-data\r\nContent-Length: " + BEGINNING.length() + "\r\n",
                BEGINNING);
        assertThat(Stranger.status(answer)).as(answer).isBetween(400, 499);
        assertThat(log.faults()).isEmpty();
    }
}
