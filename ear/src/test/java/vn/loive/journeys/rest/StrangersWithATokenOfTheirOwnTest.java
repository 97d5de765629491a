package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Realm;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.ServerLog;
import vn.loive.journeys.world.Stranger;
import vn.loive.journeys.world.Tokens;

/** A header that looks like a login is none: whoever invents one is bounded like every stranger, and fills no log. */
@Tag("journey")
class StrangersWithATokenOfTheirOwnTest {
    private static final String FROM_HERE = "Sec-Fetch-Site: same-origin\r\n";
    private static final String MANY_PARTS =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n\r\n".repeat(20_000)
                    + "--b--\r\n";

    private final Stranger stranger = new Stranger("127.0.67.1");

    @ParameterizedTest
    @ValueSource(strings = {"x", "Bearer x", "Bearer a.b.c", "Basic eDp4"})
    void bringsNoFilesBeforeTheLoginHasReadIt(String token) {
        long began = System.nanoTime();
        String answer = stranger.asks(
                "POST /api/v1/attachments",
                FROM_HERE + "Authorization: " + token
                        + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000000\r\n",
                "--b\r\n");
        assertThat(Stranger.status(answer)).as(answer).isEqualTo(401);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whoHasALoginSendsNoThousandsOfParts() throws IOException {
        ServerLog log = ServerLog.fromNowOn();
        String answer = stranger.asks(
                "POST /api/v1/attachments",
                FROM_HERE + "Authorization: Bearer " + Tokens.of(Account.LAN)
                        + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + MANY_PARTS.length()
                        + "\r\n",
                MANY_PARTS);
        assertThat(Stranger.status(answer)).isIn(0, 400, 413);
        assertThat(log.faults()).isEmpty();
    }

    @Test
    void sendsNoMoreFormsThanOthers() {
        Stranger many = new Stranger("127.0.67.2");
        List<Integer> answers = IntStream.range(0, 200)
                .mapToObj(i -> Stranger.status(many.asks(
                        "POST /lookup",
                        FROM_HERE + "Authorization: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 3\r\n",
                        "a=b")))
                .toList();
        assertThat(answers).contains(429).doesNotContain(500, 503);
    }

    @Test
    void hasNoFormKept() {
        String answer = stranger.asks(
                "POST /settings",
                FROM_HERE
                        + "Authorization: x\r\nAccept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 3\r\n",
                "a=b");
        assertThat(answer).doesNotContain("Set-Cookie: loive=");
    }

    @Test
    void fillsNoLog() throws IOException {
        ServerLog log = ServerLog.fromNowOn();
        String fields = IntStream.range(0, 1_100).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        String cookies = IntStream.range(0, 60).mapToObj(i -> "c" + i + "=1").collect(Collectors.joining("; "));
        String report = "{\"effective-directive\":\"" + "a-".repeat(3_000) + "src\"}";
        assertThat(Stranger.status(stranger.asks("GET /" + "a-".repeat(3_500) + "a", "", "")))
                .isEqualTo(404);
        assertThat(Stranger.status(stranger.asks(
                        "POST /policy-report",
                        FROM_HERE + "Content-Type: application/csp-report\r\nContent-Length: " + report.length()
                                + "\r\n",
                        report)))
                .isLessThan(500);
        assertThat(Stranger.status(stranger.asks(
                        "POST /lookup",
                        FROM_HERE + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + fields.length() + "\r\n",
                        fields)))
                .isBetween(400, 499);
        assertThat(Stranger.status(stranger.asks("GET /lookup", "Cookie: " + cookies + "\r\n", "")))
                .isEqualTo(400);
        assertThat(Stranger.status(stranger.asks(
                        "POST /api/v1/attachments",
                        FROM_HERE + "Authorization: Bearer " + Tokens.of(Account.LAN)
                                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 49\r\n",
                        "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n")))
                .isBetween(400, 499);
        assertThat(log.faults()).isEmpty();
    }

    @Test
    void anAccountThatIsAFamilyAndMoreIsNothing() {
        String login = "nha-" + UUID.randomUUID().toString().substring(0, 8);
        Realm.giveRole(Realm.makeAccount(login, "Lê Hai Vai", true), "auditor");
        Rest both = Rest.withToken(Realm.token(login));
        assertThat(both.get("history?limit=1").status()).isEqualTo(403);
        assertThat(both.get("register?limit=1").status()).isEqualTo(403);
        assertThat(both.post("applications", "{}").status()).isIn(400, 403, 422);
    }
}
