package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class SendingWhatCannotBeReadTest {
    private static final int FIFTY_MB = 50_000_000;
    private final Rest family = Rest.as(Account.LAN);

    private static byte[] large(int bytes) {
        byte[] body = new byte[bytes];
        Arrays.fill(body, (byte) 'x');
        byte[] head = "{\"service\":\"".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, body, 0, head.length);
        return body;
    }

    private static BodyPublisher inPieces(byte[] body) {
        return BodyPublishers.ofInputStream(() -> (InputStream) new java.io.ByteArrayInputStream(body));
    }

    private void isTooLarge(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.get("code")).isEqualTo("http-413");
        assertThat(family.get("applications").status()).isEqualTo(200);
    }

    @Test
    void isRefusedAsTooLargeWhenFiftyMegabytesAreAnnounced() {
        isTooLarge(
                family.send("POST", "applications", BodyPublishers.ofByteArray(large(FIFTY_MB)), "application/json"));
    }

    @Test
    void isRefusedAsTooLargeWhenFiftyMegabytesComeInPieces() {
        isTooLarge(family.send("POST", "applications", inPieces(large(FIFTY_MB)), "application/json"));
    }

    @Test
    void isRefusedAsTooLargeWhenItIsLargerThanAnyApplication() {
        isTooLarge(family.post("applications", new String(large(300_000), StandardCharsets.US_ASCII)));
        isTooLarge(family.send("POST", "applications", inPieces(large(300_000)), "application/json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"service\":", "text", "{\"a\":1,\"a\":2}", "{} {}", "{'service':'x'}", "{\"a\":NaN}"})
    void isRefusedAsNotReadableWhenItIsNoJson(String body) {
        Answer answer = family.post("applications", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(" not-json");
    }

    @Test
    void isRefusedAsNotReadableWhenItIsNestedTooDeeply() {
        Answer answer = family.post("applications", "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7", "null", "true"})
    void isRefusedWhenItIsNoObject(String body) {
        Answer answer = family.post("applications", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(" not-an-object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/x-www-form-urlencoded", "application/json; charset=nonsense"})
    void isRefusedAsUnsupportedWithAnotherContentType(String type) {
        Answer answer = family.send("POST", "applications", BodyPublishers.ofString("{}"), type);
        assertThat(answer.status()).as(answer.text()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\ud800", "\\ufffd", "\\u001b[31m"})
    void isRefusedForSignsThatNoKeyboardMakes(String sign) {
        for (String field : new String[] {"plan.note", "person.address", "person.name"}) {
            String body = Form.ofAMother().with(field, "aSIGNb").toString().replace("SIGN", sign);
            Answer answer = family.post("applications", body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.errors()).containsExactly(field + " bad-character");
        }
    }

    @Test
    void isRefusedWhenBytesAreNoUtf8() {
        byte[] body = Form.ofAMother().with("person.address", "Thôn").toString().getBytes(StandardCharsets.ISO_8859_1);
        Answer answer = family.send("POST", "applications", BodyPublishers.ofByteArray(body), "application/json");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).contains("person.address bad-character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks/%00",
                "tasks?q=%00",
                "tasks?unit=%00",
                "applications/%00",
                "lookup/%00",
                "deadlines?start=%00"
            })
    void isRefusedWhenTheAddressHasAZeroByte(String path) {
        Answer answer = Rest.as(Account.COMMUNE_OFFICER).get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en;q=x", "vi;q=2", "###", ";;;", "en-", "fr", "*"})
    void isAnsweredInVietnameseWhenTheWishedLanguageCannotBeRead(String wish) {
        Answer answer = Rest.withoutLogin().with("Accept-Language", wish).get("deadlines?start=x");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.header("Content-Language")).contains("vi");
    }
}
