package vn.loive.journeys.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import vn.loive.journeys.world.CodeApp;

/** Somebody who reads everything, with a login of his own that was made just now; a telephone and a list of spare codes. */
final class Staff extends Person {
    private final String login;
    private CodeApp app = new CodeApp("");
    private List<String> spareCodes = List.of();

    Staff(BrowserContext profile, Device device, String login) {
        super(profile, device);
        this.login = login;
    }

    /** The first login, which asks for a second factor. */
    void comesForTheFirstTime() {
        opens("/account/security");
        saysHisName(OWN_PASSWORD);
        addsAnApp();
        keepsTheSpareCodes();
    }

    /** The same account at another browser. */
    void comesAs(Staff other) {
        app = other.app;
        opens("/account/security");
        saysHisName(OWN_PASSWORD);
        showsACode();
    }

    void saysHisName(String password) {
        if (field("username").count() > 0) {
            types("username", login);
        }
        types("password", password);
        presses("kc-login");
    }

    void showsACode() {
        types("otp", app.code());
        presses("kc-login");
    }

    void addsAnApp() {
        app = new CodeApp(addsTheSecondFactor());
    }

    void keepsTheSpareCodes() {
        spareCodes = page.locator("#kc-recovery-codes-list code").allTextContents().stream()
                .map(Person::text)
                .toList();
        field("kept").check();
        presses("saveRecoveryAuthnCodesBtn");
    }

    String login() {
        return login;
    }

    List<String> spareCodes() {
        return spareCodes;
    }

    /** Chooses another second step than the one that the login offers first. */
    void takesAnotherWay(String name) {
        follows(page.locator("form:has([name='tryAnotherWay']) button"));
        follows(page.locator("main .cards button:has-text('" + name + "')"));
    }

    /** Puts a key into the browser that knows its owner; it is gone when a picture of the page is taken. */
    void hasAKeyInTheDevice() {
        hasAKey(true);
    }

    /** One to which nobody shows finger, face or code. */
    void hasAKeyOfSomebodyElse() {
        hasAKey(false);
    }

    private void hasAKey(boolean verified) {
        CDPSession tools = profile.newCDPSession(page);
        tools.send("WebAuthn.enable");
        JsonObject key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "internal");
        key.addProperty("hasResidentKey", true);
        key.addProperty("hasUserVerification", true);
        key.addProperty("isUserVerified", verified);
        JsonObject options = new JsonObject();
        options.add("options", key);
        tools.send("WebAuthn.addVirtualAuthenticator", options);
    }

    void addsAPasskey(String name) {
        presses("add-passkey");
        types("authenticatorLabel", name);
        presses("registerWebAuthn");
    }
}
