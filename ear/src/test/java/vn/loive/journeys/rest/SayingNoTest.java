package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Rest;

/** Every "no" of the interface is a problem after RFC 9457, in the language of the reader. */
@Tag("journey")
class SayingNoTest {
    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "code");

    private interface Asking {
        Answer as(Rest family);
    }

    private static Arguments no(int status, String code, Asking asking) {
        return Arguments.of(status, code, asking);
    }

    static Stream<Arguments> everyKind() {
        return Stream.of(
                no(400, "refused", family -> family.post("applications", "{")),
                no(400, "http-400", family -> family.get("tasks?q=%00")),
                no(
                        401,
                        "http-401",
                        family -> family.with("Authorization", "Bearer x")
                                .send("GET", "applications", BodyPublishers.noBody(), null)),
                no(404, "not-found", family -> family.get("applications/x")),
                no(404, "http-404", family -> family.get("nothing")),
                no(405, "http-405", family -> family.delete("applications")),
                no(406, "http-406", family -> family.with("Accept", "text/csv").get("applications")),
                no(413, "http-413", family -> family.post("applications", "x".repeat(300_000))),
                no(
                        415,
                        "http-415",
                        family -> family.send("POST", "applications", BodyPublishers.ofString("x"), "text/plain")),
                no(422, "refused", family -> family.post("applications", "{}")));
    }

    private static Answer ask(Asking asking, int status, String language) {
        Rest who = status == 401 ? Rest.withoutLogin() : Rest.as(Account.LAN);
        return asking.as(who.with("Accept-Language", language));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyKind")
    void hasTheMembersOfTheStandard(int status, String code, Asking asking) {
        Answer answer = ask(asking, status, "en");
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        Set<String> members = new TreeSet<>();
        answer.body().fieldNames().forEachRemaining(members::add);
        assertThat(members).containsAll(MEMBERS);
        assertThat(answer.get("type")).isEqualTo("urn:loive:problem:" + code);
        assertThat(answer.get("status")).isEqualTo(Integer.toString(status));
        assertThat(answer.get("code")).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("???", "{0}", "Exception", "jboss");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyKind")
    void speaksBothLanguages(int status, String code, Asking asking) {
        Answer english = ask(asking, status, "en-GB,en;q=0.9");
        Answer vietnamese = ask(asking, status, "vi-VN");
        assertThat(english.header("Content-Language")).contains("en");
        assertThat(vietnamese.header("Content-Language")).contains("vi");
        assertThat(vietnamese.get("title")).isNotEqualTo(english.get("title"));
        assertThat(vietnamese.get("detail")).isNotEqualTo(english.get("detail"));
        assertThat(vietnamese.get("code")).isEqualTo(english.get("code"));
    }

    @ParameterizedTest
    @CsvSource({"'en;q=0.1, vi;q=0.9', vi", "'fr, en;q=0.5', en", "fr, vi", "'*', vi", "'', vi", "EN, en"})
    void choosesTheLanguageThatTheReaderPrefers(String wish, String spoken) {
        Answer answer = Rest.as(Account.LAN).with("Accept-Language", wish).get("applications/x");
        assertThat(answer.header("Content-Language")).contains(spoken);
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        assertThat(Rest.as(Account.LAN).delete("applications").header("Allow").orElseThrow())
                .contains("GET", "POST");
    }

    @Test
    void saysOfEachFieldWhatIsWrongAndWhatToDo() {
        Form form = Form.ofAMother().with("person.name", "7").with("plan.months", "99");
        Answer answer = Rest.as(Account.LAN).post("applications", form.json());
        assertThat(answer.body().path("errors")).hasSize(2).allSatisfy(error -> {
            assertThat(error.path("field").asText()).isNotBlank();
            assertThat(error.path("code").asText()).isNotBlank();
            assertThat(error.path("detail").asText()).isNotBlank().doesNotContain("???", "{");
        });
        assertThat(answer.text()).contains("from 6 to 36");
    }
}
