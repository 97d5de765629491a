package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Realm;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Tokens;
import vn.loive.journeys.world.Wait;

@Tag("journey")
class ShowingATokenTest {
    private static final String GOOD = Tokens.of(Account.LAN);

    private static void isRefused(String token) {
        Answer answer = Rest.withToken(token).get("applications");
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.get("code")).isEqualTo("http-401");
    }

    private static String part(int number) {
        return GOOD.split("\\.")[number];
    }

    private static String decoded(int number) {
        return new String(Base64.getUrlDecoder().decode(part(number)), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isAcceptedWhenItIsGood() {
        assertThat(Rest.withToken(GOOD).get("applications").status()).isEqualTo(200);
    }

    @Test
    void isRefusedWhenThereIsNone() {
        Answer answer = Rest.withoutLogin().get("applications");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
    }

    @Test
    void isRefusedWhenItIsNoTokenAtAll() {
        isRefused("abc");
        isRefused("abc.def.ghi");
        isRefused("..");
    }

    @Test
    void isRefusedWithAnotherSignature() {
        String signature = part(2);
        char first = signature.charAt(0) == 'A' ? 'B' : 'A';
        isRefused(part(0) + "." + part(1) + "." + first + signature.substring(1));
        isRefused(part(0) + "." + part(1) + ".");
    }

    @Test
    void isRefusedWhenSomebodyMadeHimselfAnAuditor() {
        String claims = decoded(1).replace("\"applicant\"", "\"auditor\"").replace("\"lan\"", "\"kiemtra\"");
        assertThat(claims).isNotEqualTo(decoded(1));
        isRefused(part(0) + "." + encoded(claims) + "." + part(2));
    }

    @Test
    void isRefusedWithoutASignature() {
        isRefused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(1) + ".");
        isRefused(encoded("{\"alg\":\"None\",\"typ\":\"JWT\"}") + "." + part(1) + ".");
    }

    @Test
    void isRefusedWhenItIsSignedWithAWordInsteadOfTheRealmsKey() throws Exception {
        String unsigned = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + part(1);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("demo".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(unsigned.getBytes(StandardCharsets.UTF_8)));
        isRefused(unsigned + "." + signature);
    }

    @Test
    void isRefusedWhenItIsOfAnotherRealm() {
        isRefused(Realm.adminToken());
    }

    @Test
    void isRefusedWhenItIsOfAnotherClient() {
        isRefused(Realm.tokenOfAnotherClient());
    }

    /** What tells a client who logged in opens nothing, nor does what only gets the next token. */
    @Test
    void isRefusedWhenItIsNotTheOneForAccess() {
        Answer login = Tokens.grant("loive", "portal-cli", Account.LAN.login(), "demo");
        isRefused(login.get("id_token"));
        isRefused(login.get("refresh_token"));
    }

    @Test
    void isRefusedWhenItHasExpired() {
        String token = Realm.shortToken(Account.MINH);
        assertThat(Wait.upTo(
                        java.time.Duration.ofSeconds(20),
                        () -> Rest.withToken(token).get("applications").status(),
                        status -> status == 401))
                .isEqualTo(401);
        isRefused(token);
    }

    @Test
    void isNotNeededForWhatIsOpenToEverybody() {
        assertThat(Rest.withoutLogin()
                        .get("deadlines?start=2026-11-20&term=3wd")
                        .status())
                .isEqualTo(200);
        assertThat(Rest.withToken("abc")
                        .get("deadlines?start=2026-11-20&term=3wd")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void doesNotWorkAsANameAndAPassword() {
        Answer answer = Rest.withoutLogin()
                .with("Authorization", "Basic " + encoded("lan:demo"))
                .get("applications");
        assertThat(answer.status()).isEqualTo(401);
    }
}
