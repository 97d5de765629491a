package vn.loive.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.identity.LoginWay;
import vn.loive.identity.LoginWay.Kind;
import vn.loive.web.layout.Texts;

class ChangingOnesLoginTest {
    private static final LoginWay PASSWORD = way(Kind.PASSWORD);
    private static final LoginWay APP = way(Kind.APP);
    private static final LoginWay PASSKEY = way(Kind.PASSKEY);

    @Test
    void aFamilyHasAPasswordAndOtherPlaces() {
        assertThat(open(false, PASSWORD)).containsExactly(LoginChange.PASSWORD, LoginChange.OTHER_PLACES);
    }

    @Test
    void whoComesByAnotherProviderHasNoPasswordToChange() {
        assertThat(open(false)).containsExactly(LoginChange.OTHER_PLACES);
    }

    @Test
    void staffChangesTheSecondStepAndKeepsTheLastDevice() {
        assertThat(open(true, PASSWORD, APP, way(Kind.SPARE_CODES)))
                .containsExactly(
                        LoginChange.PASSWORD,
                        LoginChange.PASSKEY,
                        LoginChange.APP,
                        LoginChange.SPARE_CODES,
                        LoginChange.OTHER_PLACES);
        assertThat(open(true, PASSWORD, APP, PASSKEY)).contains(LoginChange.DEVICE_LEFT);
        assertThat(open(false, PASSWORD, APP, PASSKEY)).doesNotContain(LoginChange.DEVICE_LEFT);
    }

    @Test
    void onlyThePasswordAsksForTheLoginAtAnyRate() {
        assertThat(LoginChange.PASSWORD.asked(Optional.empty())).isEqualTo("&kc_action=UPDATE_PASSWORD&prompt=login");
        assertThat(LoginChange.APP.asked(Optional.empty())).isEqualTo("&kc_action=CONFIGURE_TOTP");
        assertThat(LoginChange.DEVICE_LEFT.asked(Optional.of(APP))).isEqualTo("&kc_action=delete_credential:id-of-otp");
    }

    @ParameterizedTest
    @EnumSource
    void eachIsFoundByItsWordAndHasASentenceWhenItIsDone(LoginChange change) {
        assertThat(LoginChange.of(change.word())).contains(change);
        for (String language : List.of("vi", "en")) {
            assertThat(Texts.find(language, "security.done." + change.word())).isNotNull();
        }
    }

    @Test
    void whatStandsInNoListIsNone() {
        assertThat(LoginChange.of("delete_account")).isEmpty();
        assertThat(LoginChange.of("UPDATE_PASSWORD")).isEmpty();
        assertThat(LoginChange.of(null)).isEmpty();
    }

    private static List<LoginChange> open(boolean staff, LoginWay... ways) {
        return Arrays.stream(LoginChange.values())
                .filter(change -> change.isFor(staff, List.of(ways)))
                .toList();
    }

    private static LoginWay way(Kind kind) {
        return new LoginWay(kind == Kind.APP ? "id-of-otp" : "id", kind, "", Optional.empty(), 0);
    }
}
