package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Realm;
import vn.loive.journeys.world.SecondFactor;
import vn.loive.journeys.world.Tokens;

/** Whoever is no family logs in with a password and a code from an app. */
@Tag("journey")
class LoggingInWithASecondFactorTest {
    @RegisterExtension
    final People people = new People();

    @Test
    void isAddedAtTheFirstLoginWithSpareCodesAndAskedForAtTheNext() {
        String login = Realm.newAuditor();
        Person auditor = people.visitor(Device.DESK);
        auditor.opens("/history");
        auditor.logsInAs(login);
        String key = auditor.addsTheSecondFactor();
        String spare = keepsTheSpareCodes(auditor);
        assertThat(auditor.page).hasURL(java.util.regex.Pattern.compile(".*/history.*"));
        auditor.losesTheLogin();

        auditor.opens("/history");
        auditor.types("username", login);
        auditor.types("password", Person.OWN_PASSWORD);
        auditor.presses("kc-login");
        auditor.types("otp", wrong(key));
        auditor.presses("kc-login");
        assertThat(auditor.field("otp-error")).isVisible();
        auditor.follows(auditor.page.locator("button:has-text('" + otherWay(auditor) + "')"));
        auditor.follows(auditor.page.locator("main .cards button").last());
        auditor.types("recoveryCodeInput", spare);
        auditor.presses("kc-login");
        assertThat(auditor.page).hasURL(java.util.regex.Pattern.compile(".*/history.*"));
    }

    /** The first of them. */
    private static String keepsTheSpareCodes(Person person) {
        String first = Person.text(
                person.page.locator("#kc-recovery-codes-list code").first().textContent());
        person.field("kept").check();
        person.presses("saveRecoveryAuthnCodesBtn");
        return first;
    }

    private static String otherWay(Person person) {
        return person.words.language().equals("vi") ? "Cách khác" : "Another way";
    }

    /** Nobody gets in by trying all codes: the account rests, and then even the right one is none. */
    @Test
    void cannotBeGuessed() {
        String login = Realm.newAuditor();
        Person auditor = people.visitor(Device.DESK);
        auditor.opens("/history");
        auditor.logsInAs(login);
        String key = auditor.addsTheSecondFactor();
        keepsTheSpareCodes(auditor);
        auditor.losesTheLogin();

        int refused = 0;
        for (int tries = 0; tries < 100; tries++) {
            refused += Tokens.grant("loive", "portal-cli", login, Person.OWN_PASSWORD, wrong(key))
                                    .status()
                            == 200
                    ? 0
                    : 1;
        }
        assertThat(refused).isEqualTo(100);
        assertThat(Tokens.grant("loive", "portal-cli", login, Person.OWN_PASSWORD, right(key))
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void isNoQuestionForAFamily() {
        Family family = people.newFamily(Device.PHONE);
        family.registers();
        family.logsOut();
        family.logsIn();

        assertThat(family.page.locator("header .who")).containsText("Lê Thị Hoa");
    }

    private static String right(String key) {
        return SecondFactor.code(SecondFactor.key(key));
    }

    private static String wrong(String key) {
        return right(key).equals("000000") ? "111111" : "000000";
    }
}
