package vn.loive.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Credentials as Keycloak's administration describes them. */
class ReadingLoginWaysTest {
    @Test
    void aPasskeyHasItsNameAndItsDay() {
        assertThat(LoginWay.of(Map.of(
                        "id",
                        "7f",
                        "type",
                        "webauthn",
                        "userLabel",
                        "máy ở cơ quan",
                        "createdDate",
                        1_796_000_000_000L,
                        "credentialData",
                        "{\"credentialId\":\"AAAA\"}")))
                .contains(new LoginWay(
                        "7f",
                        LoginWay.Kind.PASSKEY,
                        "máy ở cơ quan",
                        Optional.of(Instant.ofEpochMilli(1_796_000_000_000L)),
                        0));
    }

    @Test
    void spareCodesSayHowManyAreLeft() {
        Optional<LoginWay> codes = LoginWay.of(Map.of(
                "id",
                "7f",
                "type",
                "recovery-authn-codes",
                "credentialData",
                "{\"hashIterations\":1,\"algorithm\":\"RS512\",\"totalCodes\":12,\"remainingCodes\":3}"));
        assertThat(codes).map(LoginWay::left).contains(3);
        assertThat(codes).map(LoginWay::kind).contains(LoginWay.Kind.SPARE_CODES);
    }

    @Test
    void whatNobodyNamedAndDatedIsReadToo() {
        assertThat(LoginWay.of(Map.of("id", "7f", "type", "password")))
                .contains(new LoginWay("7f", LoginWay.Kind.PASSWORD, "", Optional.empty(), 0));
    }

    @Test
    void whatNoLoginAsksForIsNone() {
        assertThat(LoginWay.of(Map.of("id", "7f", "type", "kerberos"))).isEmpty();
        assertThat(LoginWay.of(Map.of("id", "7f"))).isEmpty();
    }
}
