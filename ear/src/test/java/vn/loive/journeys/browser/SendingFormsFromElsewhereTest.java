package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Elsewhere;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Sent;

/** Every form of every page, sent by somebody else's page in the name of whoever is logged in. */
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingFormsFromElsewhereTest {
    private static final String TOKEN = "form-token";

    /** Forms that stand on a page only after an upload or when something has stopped; their pages are tried without them. */
    private static final Set<String> RARE =
            Set.of("/admin/new-model", "/admin/unit-list", "/admin/incident", "/admin/incidents");

    @RegisterExtension
    final People people = new People();

    private final Set<String> tried = new TreeSet<>();
    private String tokenOfSomebodyElse = "";

    @BeforeAll
    void somethingIsThere() {
        Dossier.submitted();
    }

    @Test
    void inTheNameOfAFamily() {
        Dossier withdrawn = Dossier.submitted();
        withdrawn.withdraw();
        Dossier asked = Dossier.submitted();
        asked.asksForMore();
        String code = Dossier.submitted().code();
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        String draft = fillsADraft(lan);
        refusesAllOf(
                lan,
                List.of(
                        "/applications/supplement?of=" + asked.code(),
                        "/applications/rate?of=" + withdrawn.code(),
                        "/applications/withdraw?of=" + code,
                        "/applications/contact?of=" + code,
                        "/applications/ask?of=" + code,
                        "/apply/step?at=who&draft=" + draft,
                        "/apply/papers?draft=" + draft,
                        "/apply/check?draft=" + draft,
                        "/apply/discard?draft=" + draft,
                        "/apply",
                        "/settings",
                        "/account/security",
                        "/guide",
                        "/lookup"));
        lan.opens("/applications/view?of=" + code);
        assertThat(Rest.as(Account.LAN).get("applications/" + code).state()).isNotEqualTo("withdrawn");
        lan.opens("/applications/withdraw?of=" + code);
        lan.presses("withdraw");
        assertThat(Rest.as(Account.LAN).get("applications/" + code).state())
                .as("the page itself may")
                .isEqualTo("withdrawn");
    }

    /** Papers and the last look are shown only to a draft that has come so far. */
    private static String fillsADraft(Family lan) {
        String draft = lan.startsADraft();
        lan.fillsInUpToThePapers(Form.ofAMother());
        lan.addsPaper("can-cuoc.png", "image/png", Papers.png());
        lan.goesOn();
        lan.seesWord("apply.question.check");
        return draft;
    }

    @Test
    void inTheNameOfAnOfficial() {
        Dossier mine = Dossier.submitted();
        String task = mine.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        String free = Dossier.submitted().waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        mine.claim(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        officer.opens("/tasks");
        refusesAllOf(
                officer,
                List.of(
                        "/tasks/review-at-commune?task=" + task,
                        "/tasks/review-at-commune?task=" + free,
                        "/history/answer?of=" + mine.code(),
                        "/tasks?state=open&sort=name",
                        "/tasks",
                        "/register",
                        "/account/security",
                        "/account/deputy"));
    }

    @Test
    void inTheNamesOfHeadsAndFacilities() {
        String signing = Dossier.atTheHead().waitForTask(Account.COMMUNE_HEAD, "DecideAtCommune");
        Official commune = people.official(Account.COMMUNE_HEAD, Device.DESK);
        commune.logsIn();
        commune.opens("/tasks");
        refusesAllOf(commune, List.of("/tasks/decide-at-commune?task=" + signing));
        String naming = Dossier.atTheDistrict().waitForTask(Account.DISTRICT_HEAD, "ReviewAtDistrict");
        Official head = people.official(Account.DISTRICT_HEAD, Device.DESK);
        head.logsIn();
        refusesAllOf(
                head,
                List.of("/tasks/review-at-district?task=" + naming, "/tasks/assign?pick=" + naming, "/account/deputy"));
        Dossier here = Dossier.beforeArrival();
        here.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "arrived");
        String taking = Dossier.atTheFacility().waitForTask(Account.FACILITY_OFFICER, "DecideAtFacility");
        String admitting = Dossier.beforeArrival().waitForTask(Account.FACILITY_OFFICER, "AdmitAtFacility");
        Official facility = people.official(Account.FACILITY_OFFICER, Device.DESK);
        facility.logsIn();
        refusesAllOf(
                facility,
                List.of(
                        "/tasks/decide-at-facility?task=" + taking,
                        "/tasks/admit-at-facility?task=" + admitting,
                        "/places"));
        Official province = people.official(Account.PROVINCE_OFFICER, Device.DESK);
        province.logsIn();
        refusesAllOf(province, List.of("/places?of=co-so-di-linh"));
    }

    @Test
    void inTheNamesOfAuditorsAndAdministrators() {
        Auditor auditor = people.auditor(Device.DESK);
        auditor.logsIn();
        refusesAllOf(auditor, List.of("/history", "/register"));
        Official administrator = people.official(Account.ADMINISTRATOR, Device.DESK);
        administrator.logsIn();
        refusesAllOf(administrator, List.of("/admin", "/admin/posts", "/admin/give-post", "/admin/units"));
    }

    /** A page that nobody has thought of here is refused as well: each is asked to act, whatever forms it has. */
    @Test
    void atEveryPageThereIs() {
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        String cookies = cookies(lan);
        assertThat(FormsFoundOnPages.pages()).hasSizeGreaterThan(40).allSatisfy(page -> {
            for (String path : List.of(page, page.equals("/") ? "/index.xhtml" : page + ".xhtml", page + ";a=b")) {
                Sent form = Sent.by("POST", path)
                        .with("Cookie", cookies)
                        .holding("application/x-www-form-urlencoded", "jakarta.faces.ViewState=stateless&form=form");
                assertThat(form.with(Elsewhere.notAtAll()).answer().status())
                        .as(path)
                        .isEqualTo(403);
                assertThat(form.with(Elsewhere.ANOTHER_SITE.headers()).answer().status())
                        .isEqualTo(403);
                assertThat(Sent.by("GET", path + "?jakarta.faces.ViewState=stateless&form=form")
                                .with("Cookie", cookies)
                                .answer()
                                .status())
                        .isEqualTo(405);
            }
        });
    }

    @AfterAll
    void everyFormOfTheSourcesWasTried() {
        Set<String> missing = new TreeSet<>(FormsFoundOnPages.actions());
        missing.removeAll(tried);
        missing.removeAll(RARE);
        assertThat(missing).as("forms that no page has shown").isEmpty();
    }

    private void refusesAllOf(Person person, List<String> addresses) {
        List<FormOfAPage> forms = new FormsFoundOnPages(person).from(addresses);
        JsonNode before = lastAct();
        String cookies = cookies(person);
        List<String> taken = new ArrayList<>();
        for (FormOfAPage form : forms) {
            tried.add(form.action());
            assertThat(form.fields()).as(form.page() + " " + form.action()).containsKey(TOKEN);
            attempts(form, taken, cookies);
        }
        assertThat(taken).isEmpty();
        assertThat(lastAct()).isEqualTo(before);
        assertThat(person.opens("/account/stay").status()).as("still logged in").isEqualTo(200);
        assertThat(person.path()).isEqualTo("/account/stay");
        tokenOfSomebodyElse = forms.get(0).fields().get(TOKEN);
    }

    private void attempts(FormOfAPage form, List<String> taken, String cookies) {
        for (Elsewhere elsewhere : Elsewhere.values()) {
            note(taken, form, form.asAForm().with(elsewhere.headers()), cookies, Set.of(403));
        }
        for (Sent shape : List.of(form.asText(), form.inParts())) {
            note(taken, form, shape.with(Elsewhere.ANOTHER_SITE.headers()), cookies, Set.of(403));
            note(taken, form, shape, cookies, Set.of(403));
        }
        note(taken, form, form.asALink(), cookies, Set.of(405));
        note(taken, form, form.asALink().with(Elsewhere.notAtAll()), cookies, Set.of(405));
        // a link without the token is at most a page to read, or leads to one
        boolean faces = form.fields().containsKey("jakarta.faces.ViewState");
        note(taken, form, form.with(TOKEN, null).asALink(), cookies, faces ? Set.of(405) : Set.of(303, 404, 405));
        if (!form.action().equals("/exit")) {
            for (FormOfAPage wrong : List.of(
                    form.with(TOKEN, null), form.with(TOKEN, "stateless"), form.with(TOKEN, tokenOfSomebodyElse))) {
                note(taken, form, wrong.asAForm().with(Elsewhere.notAtAll()), cookies, Set.of(403));
                // a page that takes no files says so before anybody asks for the token
                note(taken, form, wrong.inParts().with(Elsewhere.notAtAll()), cookies, Set.of(403, 415));
            }
        } else {
            // whoever leaves is led away; the session stays, which is looked at in the end
            note(taken, form, form.with(TOKEN, "x").asAForm().with(Elsewhere.notAtAll()), cookies, Set.of(200));
        }
    }

    private static void note(List<String> taken, FormOfAPage form, Sent sent, String cookies, Set<Integer> right) {
        Answer answer = sent.with("Cookie", cookies).with("Accept", "text/html").answer();
        if (!right.contains(answer.status())) {
            taken.add(form.page() + " → " + sent + ": " + answer.status());
        }
    }

    private static JsonNode lastAct() {
        return Rest.as(Account.AUDITOR).get("history?limit=1").body().path("items");
    }

    static String cookies(Person person) {
        return person.profile.cookies(Place.portal("/").toString()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }
}
