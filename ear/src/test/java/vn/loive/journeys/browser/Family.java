package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.Wait;

/** A family at its own phone or computer. */
class Family extends Person {
    private final String wish;
    private String account;

    Family(BrowserContext profile, Device device, String account) {
        super(profile, device);
        this.wish = account;
        this.account = account;
    }

    /** Goes through the first door of the start page, which asks for the login. */
    void logsInToApply() {
        arrives();
        followsLinkTo("/login?to=");
        logsInAs(account);
    }

    void logsIn() {
        comesToTheLogin();
        logsInAs(account);
    }

    void comesToTheLogin() {
        arrives();
        follows(page.locator("header a[href^='/login']"));
    }

    void comesToTheRegistration() {
        comesToTheLogin();
        follows(page.locator("a[href*='registration']"));
    }

    /** Makes an account of its own, as a family does that comes for the first time. */
    void registers() {
        comesToTheRegistration();
        tellsWhoItIs();
        follows(page.locator("#kc-register-form [type=submit]"));
        keepsItsName();
    }

    /** The name that the login has made of the wish is shown once. */
    void keepsItsName() {
        account = text(field("login-name").textContent());
        presses("go-on");
    }

    /** The questions of the page that makes an account; the address for letters may stay open. */
    void tellsWhoItIs() {
        types("firstName", "Lê Thị Hoa");
        types("username", wish);
        types("password", OWN_PASSWORD);
        types("password-confirm", OWN_PASSWORD);
        types("email", mailbox());
    }

    String mailbox() {
        return wish + "@example.vn";
    }

    String account() {
        return account;
    }

    /** Begins a draft, and tells its id. */
    String startsADraft() {
        opens("/apply");
        startsAnApplication();
        return path().replaceFirst(".*draft=([^&]+).*", "$1");
    }

    /** The address part that names the first draft which the page offers. */
    String draftOffered() {
        String link = text(page.locator("main a[href*='draft=']").first().getAttribute("href"));
        return link.replaceFirst(".*(draft=[^&]+).*", "$1");
    }

    void startsAnApplication() {
        startsAnApplication("public-facility-rehab");
    }

    void startsAnApplication(String service) {
        ticks("service", service);
        presses("start");
    }

    /** The same page once more, beside the first. */
    Family opensAnotherTab() {
        Family other = new Family(profile, device, account);
        other.page.navigate(page.url());
        return other;
    }

    void tellsWhoApplies(Form form) {
        ticks("applicant-relation", form.get("applicant.relation"));
        writes(form, "applicant.name", "applicant.birthDate", "applicant.identityNumber", "applicant.phone");
        writes(form, "applicant.email", "applicant.address");
    }

    void tellsWhoNeedsHelp(Form form) {
        writes(form, "person.name", "person.birthDate", "person.identityNumber");
        ticks("person-sex", form.get("person.sex"));
    }

    void tellsWhereThePersonLives(Form form) {
        types("person-commune", form.get("person.commune"));
        writes(form, "person.address");
    }

    void tellsWhatIsWished(Form form) {
        writes(form, "plan.months");
        if (!form.get("plan.start").isEmpty()) {
            ticks("plan-start", form.get("plan.start"));
        }
    }

    void addsPaper(String name, String type, byte[] content) {
        uploads("files", new FilePayload(name, type, content));
        assertThat(page.locator("main .kept")).containsText(new String[] {name});
    }

    /** Chooses files for a paper; where scripts run they go by themselves, elsewhere with the button. */
    void uploads(String field, FilePayload... files) {
        field(field).setInputFiles(files);
        if (device.scripts()) {
            assertThat(page.locator(".uploads progress:not([hidden])"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        } else {
            presses("upload");
        }
    }

    /** The papers that are there, each on its card. */
    Locator papers() {
        return page.locator("main .kept > li");
    }

    /** What is said of files that could not be taken: beside the file where scripts run, elsewhere above the field. */
    Locator refusedFiles() {
        return device.scripts() ? page.locator(".uploads .wrong") : page.locator("[id$='-error'] p");
    }

    /** Writes the answers to these questions. */
    void writes(Form form, String... questions) {
        for (String question : questions) {
            types(id(question), form.get(question));
        }
    }

    static String id(String question) {
        return question.replace('.', '-');
    }

    void goesOn() {
        presses("go");
    }

    /** Opens a page of the draft in hand once more. */
    void goesBackTo(String step) {
        opens("/apply/step?at=" + step + "&draft=" + path().replaceFirst(".*draft=([^&]+).*", "$1"));
    }

    /** The addresses of the pages that were seen meanwhile, in their order. */
    List<String> addressesWhile(Runnable something) {
        List<String> addresses = new ArrayList<>(List.of(path()));
        Consumer<Page> noted = shown -> addresses.add(path());
        page.onDOMContentLoaded(noted);
        something.run();
        page.offDOMContentLoaded(noted);
        return addresses;
    }

    void agrees() {
        ticks("consent-person", "yes");
        ticks("consent-truth", "yes");
    }

    /** Presses the last button, and reads the code from the page that follows. */
    String sends() {
        presses("send");
        seesWord("apply.sent.heading");
        return text(page.locator(".code-large").first().textContent());
    }

    /** Types the code that came to a mailbox into the box on this page. */
    void proves(String mailbox) {
        types("proof-code", Proof.mailed(mailbox));
        presses("prove");
        seesWord("proof.done.proved");
    }

    /** All pages of a draft up to the last look. */
    void fillsIn(Form form) {
        fillsInUpToThePapers(form);
        goesOn();
    }

    /** All pages of a draft up to the papers. */
    void fillsInUpToThePapers(Form form) {
        tellsWhoApplies(form);
        goesOn();
        tellsWhoNeedsHelp(form);
        goesOn();
        tellsWhereThePersonLives(form);
        goesOn();
        tellsWhatIsWished(form);
        goesOn();
        passesWhatMayStayEmpty();
    }

    /** Opens the questions on a page that are folded away. */
    void unfolds(String what) {
        page.locator("details:not([open]) > summary")
                .filter(new Locator.FilterOptions().setHasText(words.get("apply.fold." + what)))
                .click();
    }

    /** Goes on over the page on which nothing has to be answered. */
    void passesWhatMayStayEmpty() {
        seesWord("apply.question.more");
        goesOn();
    }

    void looksAt(String code) {
        opens("/applications");
        followsLinkTo("/applications/view?of=" + code);
    }

    /** Looks until the application is where it should be; some steps the portal takes by itself. */
    void seesItAt(String code, String state) {
        String word = words.get("state." + state);
        Wait.upTo(
                Duration.ofSeconds(20),
                () -> {
                    looksAt(code);
                    return text(page.locator("main .status").first().textContent());
                },
                word::equals);
        assertThat(page.locator("main .status").first()).hasText(word);
    }
}
