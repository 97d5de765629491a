package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Realm;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.SecondFactor;
import vn.loive.journeys.world.Tokens;

/** What cannot be taken back asks for the login again when it is old, and then goes on where it was. */
@Tag("journey")
class SteppingUpTest {
    @RegisterExtension
    final People people = new People();

    @Test
    void asksBeforeAPostIsGivenAndComesBackToThePage() {
        Official administrator = people.official(Account.ADMINISTRATOR, Device.DESK);
        logsInSomeTimeAgo(administrator, Account.ADMINISTRATOR, "/admin/posts");
        administrator.opens("/admin/posts");
        assertThat(administrator.page).hasURL(Pattern.compile(".*/admin/posts.*"));

        List<String> asked = new ArrayList<>();
        administrator.page.onRequest(request -> asked.add(request.url()));
        administrator.opens("/admin/give-post");
        administrator.isAskedForAPassword();
        administrator.logsInAs(Account.ADMINISTRATOR.login());
        assertThat(administrator.page).hasURL(Pattern.compile(".*/admin/give-post.*"));
        assertThat(asked).anyMatch(address -> address.contains("max_age=270") && address.contains("acr_values=2"));
    }

    /** Who has got hold of a session has no password. */
    @Test
    void keepsAStolenSessionFromPostsModelsAndFiles() {
        Official administrator = people.official(Account.ADMINISTRATOR, Device.DESK);
        for (String act : List.of("/admin/give-post", "/admin/end-post", "/admin/new-model", "/api/v1/register.csv")) {
            logsInSomeTimeAgo(administrator, Account.ADMINISTRATOR, "/admin/posts");
            administrator.page.navigate(Place.portal(act).toString());
            administrator.isAskedForAPassword();
        }
    }

    /** What was typed before the five minutes were over is sent on after the login. */
    @Test
    void sendsOnWhatAFamilyHasTyped() {
        Dossier dossier = Dossier.submitted();
        Family lan = people.family(Account.LAN, Device.OLD_PHONE);
        lan.logsIn();
        lan.opens("/applications/contact?of=" + dossier.code());
        String typed = "Số 7, đường Hoa Ban";
        lan.types("applicant-address", typed);
        lan.losesTheLogin();
        logsInSomeTimeAgo(lan, Account.LAN, "/applications");
        lan.presses("save");
        lan.isAskedForAPassword();
        lan.logsInAs(Account.LAN.login());

        lan.opens("/applications/contact?of=" + dossier.code());
        assertThat(lan.typedIn("applicant-address")).isEqualTo(typed);
    }

    /** Keeps the session of the portal and nothing of the identity provider, as somebody does who has got hold of it. */
    private static void logsInSomeTimeAgo(Person person, Account account, String page) {
        Page other = person.profile.newPage();
        Realm.withOldLogins("portal", () -> {
            other.navigate(Place.portal("/login?to=" + page).toString());
            other.fill("#username", account.login());
            other.fill("#password", Person.PASSWORD);
            other.click("#kc-login");
            if (other.locator("#otp").count() > 0) {
                other.fill("#otp", SecondFactor.code());
                other.click("#kc-login");
            }
            other.waitForURL("**" + page + "**");
            return page;
        });
        other.close();
        person.profile.clearCookies(new BrowserContext.ClearCookiesOptions().setPath("/realms/loive/"));
    }

    /** RFC 9470: a program reads what is missing, and gets another token. */
    @Test
    void tellsAProgramWhatIsMissing() {
        String old = Realm.withOldLogins(
                "portal-cli", () -> Tokens.grantTo(Account.AUDITOR).get("access_token"));
        Answer answer = Rest.withToken(old).get("/api/v1/register.csv");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate").orElse(""))
                .contains("insufficient_user_authentication", "max_age=\"300\"");
    }
}
