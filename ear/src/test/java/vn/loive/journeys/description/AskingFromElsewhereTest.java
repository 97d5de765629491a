package vn.loive.journeys.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.description.Description.Operation;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Cookies;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Elsewhere;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Sent;
import vn.loive.journeys.world.Stranger;
import vn.loive.journeys.world.Tokens;

/** Every operation of the REST interface, asked by somebody who has the cookie of a login and no token. */
@Tag("journey")
class AskingFromElsewhereTest {
    private static final Description DESCRIPTION = new Description();
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private static final Map<String, String> WAYS = Map.of(
            "application/json", "{}",
            "text/plain", "{\"reason\":\"x\"}",
            "application/x-www-form-urlencoded", "reason=x",
            "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"reason\"\r\n\r\nx\r\n--x--\r\n",
            "application/xml", "<a/>");

    private static String cookie;

    @BeforeAll
    static void logsIn() {
        cookie = Cookies.of(Account.LAN);
        assertThat(Sent.by("GET", "/applications")
                        .with("Cookie", cookie)
                        .answer()
                        .status())
                .isEqualTo(200);
    }

    static List<Operation> operations() {
        return DESCRIPTION.operations();
    }

    static List<Operation> acts() {
        return operations().stream()
                .filter(operation -> !SAFE.contains(operation.method()))
                .toList();
    }

    private static String path(Operation operation) {
        return "/api/v1/" + operation.path().replaceAll("\\{\\w+}", "x");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActFromElsewhereIsRefusedInEveryShape(Operation operation) {
        for (Elsewhere elsewhere : Elsewhere.values()) {
            WAYS.forEach((type, body) -> {
                Answer answer = Sent.by(operation.method(), path(operation))
                        .with("Cookie", cookie)
                        .with(elsewhere.headers())
                        .holding(type, body)
                        .answer();
                assertThat(answer.status()).as(elsewhere + " " + type).isEqualTo(403);
                assertThat(answer.get("code")).isEqualTo("from-elsewhere");
            });
        }
    }

    /** Each act from an address of its own: who sends so many without a login from one is bidden to wait. */
    @ParameterizedTest
    @MethodSource("acts")
    void theCookieOfALoginIsNoRightToAct(Operation operation) {
        Stranger browser = new Stranger("127.0.71." + (1 + acts().indexOf(operation)));
        Map<String, String> fromHere = new HashMap<>(Elsewhere.notAtAll());
        fromHere.put("Cookie", cookie);
        WAYS.forEach((type, body) -> {
            fromHere.put("Content-Type", type);
            fromHere.put("Content-Length", Integer.toString(body.length()));
            String headers = fromHere.entrySet().stream()
                    .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                    .collect(Collectors.joining());
            String answer = browser.asks(operation.method() + " " + path(operation), headers, body);
            assertThat(Stranger.status(answer)).as(type).isIn(401, 415);
        });
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActByALinkIsNone(Operation operation) {
        Answer answer = Sent.by("GET", path(operation) + "?reason=x&jakarta.faces.ViewState=stateless")
                .with("Cookie", cookie)
                .answer();
        assertThat(answer.status()).isEqualTo(405);
    }

    /** What a page only shows or offers as a file is the exception. */
    @ParameterizedTest
    @MethodSource("operations")
    void theCookieCountsForFilesAlone(Operation operation) {
        if (!operation.method().equals("GET") || !operation.needsLogin()) {
            return;
        }
        boolean file = operation.path().matches("attachments/.*|.*/receipt|.*\\.(\\{format}|bpmn)");
        Answer answer = Sent.by("GET", path(operation)).with("Cookie", cookie).answer();
        assertThat(answer.status() == 401).as(answer.text()).isEqualTo(!file);
        Answer fromElsewhere = Sent.by("GET", path(operation))
                .with("Cookie", cookie)
                .with("Sec-Fetch-Site", "cross-site")
                .answer();
        assertThat(fromElsewhere.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aTokenInTheAddressIsNeverTaken(Operation operation) {
        String token = Tokens.of(Account.LAN);
        for (String name :
                List.of("access_token", "ACCESS_TOKEN", "access%5Ftoken", "a=b&access_token", "%20access_token")) {
            Answer answer = Sent.by(operation.method(), path(operation) + "?" + name + "=" + token)
                    .with(Elsewhere.notAtAll())
                    .answer();
            assertThat(answer.status()).as(name).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nobodyKeepsAnAnswer(Operation operation) {
        Answer answer = Rest.as(Account.LAN).send(operation.method(), path(operation), BodyPublishers.noBody(), null);
        if (operation.needsLogin() || answer.status() >= 300) {
            assertThat(answer.header("Cache-Control").orElse(""))
                    .as(operation + ": " + answer.status())
                    .contains("no-store");
        }
    }

    @Test
    void nothingHasChanged() {
        Dossier dossier = Dossier.submitted();
        String withdrawal = "/api/v1/applications/" + dossier.code() + "/withdrawal";
        for (Elsewhere elsewhere : Elsewhere.values()) {
            Sent.by("POST", withdrawal)
                    .with("Cookie", cookie)
                    .with(elsewhere.headers())
                    .holding("application/json", "{\"reason\":\"x\"}")
                    .answer();
        }
        Sent.by("POST", withdrawal)
                .with("Cookie", cookie)
                .with(Elsewhere.notAtAll())
                .holding("application/json", "{\"reason\":\"x\"}")
                .answer();
        assertThat(dossier.read(Account.LAN).state()).isNotEqualTo("withdrawn");
        // the same body with a token is taken: it was not refused for what it says
        assertThat(Rest.as(Account.LAN)
                        .post("applications/" + dossier.code() + "/withdrawal", Rest.json("reason", "x"))
                        .status())
                .isEqualTo(200);
    }
}
