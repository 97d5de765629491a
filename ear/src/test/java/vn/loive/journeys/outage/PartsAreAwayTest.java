package vn.loive.journeys.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Tokens;
import vn.loive.journeys.world.Wait;

@Tag("outage")
class PartsAreAwayTest {
    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final Duration MAIL_RECOVERY = Duration.ofSeconds(120);
    private static final List<Account> ALL = List.of(
            Account.LAN,
            Account.COMMUNE_OFFICER,
            Account.COMMUNE_HEAD,
            Account.DISTRICT_OFFICER,
            Account.FACILITY_OFFICER,
            Account.AUDITOR);

    @BeforeAll
    static void everybodyIsLoggedIn() {
        ALL.forEach(Tokens::of);
    }

    @AfterAll
    static void thePortalWorksAgain() {
        Dossier dossier = Dossier.atTheHead();
        assertThat(Mails.waitFor(dossier.mailbox(), 1)).isNotEmpty();
    }

    private static void saysThatItIsAwayForAMoment(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.get("code")).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(answer.text()).doesNotContain("Exception", "jdbc", "postgres", "SQL");
    }

    private static Answer send(Form form, String key) {
        return Rest.as(Account.LAN).with("Idempotency-Key", key).post("applications", form.json());
    }

    private static void waitUntilItAnswersAgain() {
        int status = Wait.upTo(
                RECOVERY, () -> Rest.as(Account.LAN).get("applications").status(), found -> found == 200);
        assertThat(status).isEqualTo(200);
    }

    @Test
    void theDatabaseIsKilledAndComesBack() {
        Dossier before = Dossier.submitted();
        before.claim(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        String task = before.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        Form form = Form.ofAMother();
        String key = "outage-" + UUID.randomUUID();
        Part.POSTGRES.stop();
        try {
            saysThatItIsAwayForAMoment(Rest.as(Account.LAN).get("applications"));
            saysThatItIsAwayForAMoment(send(form, key));
            saysThatItIsAwayForAMoment(Rest.as(Account.COMMUNE_OFFICER).get("tasks"));
            saysThatItIsAwayForAMoment(Rest.as(Account.COMMUNE_OFFICER)
                    .post("tasks/" + task + "/decision", Rest.json("outcome", "forward")));
            assertThat(Rest.withoutLogin().get("applications").status()).isEqualTo(401);
        } finally {
            Part.POSTGRES.start();
        }
        waitUntilItAnswersAgain();
        Answer sent = send(form, key);
        assertThat(sent.status()).isEqualTo(201);
        assertThat(send(form, key).code()).isEqualTo(sent.code());
        assertThat(before.read(Account.LAN).state()).isEqualTo("received");
        assertThat(Rest.as(Account.COMMUNE_OFFICER)
                        .post("tasks/" + task + "/decision", Rest.json("outcome", "forward"))
                        .state())
                .isEqualTo("in-process");
        assertThat(before.historyKinds()).containsExactly("ApplicationSubmitted", "TaskClaimed", "ReviewedAtCommune");
        assertThat(Mails.waitFor(form.mailbox(), 1)).hasSize(1);
    }

    @Test
    void theServerCallsItselfReadyOnlyWhileTheDatabaseAnswers() {
        assertThat(Rest.health().status()).isEqualTo(200);
        Part.POSTGRES.stop();
        try {
            assertThat(Rest.health().status()).isEqualTo(503);
        } finally {
            Part.POSTGRES.start();
        }
        assertThat(Wait.upTo(RECOVERY, () -> Rest.health().status(), status -> status == 200))
                .isEqualTo(200);
    }

    @Test
    void whatWasAnsweredAsSentIsThereAlthoughTheDatabaseWasKilledMeanwhile() throws InterruptedException {
        Map<String, String> codes = new ConcurrentHashMap<>();
        Map<String, Form> forms = new ConcurrentHashMap<>();
        AtomicBoolean goOn = new AtomicBoolean(true);
        ExecutorService families = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            families.execute(() -> {
                while (goOn.get()) {
                    String key = "outage-" + UUID.randomUUID();
                    Form form = Form.ofAMother();
                    forms.put(key, form);
                    Answer answer = send(form, key);
                    if (answer.status() == 201) {
                        codes.put(key, answer.code());
                    }
                }
            });
        }
        Wait.pause(1500);
        Part.POSTGRES.stop();
        Wait.pause(500);
        Part.POSTGRES.start();
        waitUntilItAnswersAgain();
        Wait.pause(1000);
        goOn.set(false);
        families.shutdown();
        assertThat(families.awaitTermination(90, TimeUnit.SECONDS)).isTrue();

        assertThat(codes).hasSizeGreaterThan(5).hasSizeLessThan(forms.size());
        codes.forEach((key, code) -> assertThat(
                        Rest.as(Account.LAN).get("applications/" + code).get("answers.applicant.email"))
                .isEqualTo(forms.get(key).mailbox()));
        forms.forEach((key, form) -> {
            Answer again = send(form, key);
            assertThat(again.status()).as(again.text()).isEqualTo(201);
            assertThat(again.code()).isEqualTo(codes.getOrDefault(key, again.code()));
        });
    }

    @Test
    void keycloakIsKilledAndComesBack() {
        Dossier before = Dossier.submitted();
        Part.KEYCLOAK.stop();
        try {
            // whoever is logged in goes on; whoever is not is told so
            assertThat(before.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "forward")
                            .state())
                    .isEqualTo("in-process");
            assertThat(Rest.withoutLogin().get("applications").status()).isEqualTo(401);
            Answer forged = Rest.withToken("eyJhbGciOiJSUzI1NiIsImtpZCI6Im5vYm9keSJ9.e30.AAAA")
                    .get("applications");
            assertThat(forged.status()).isEqualTo(401);
            assertThat(forged.get("code")).isEqualTo("http-401");
            Answer loggingIn = Rest.withoutLogin().get("/login?to=/apply");
            assertThat(loggingIn.status()).isEqualTo(503);
            assertThat(loggingIn.header("Retry-After")).isPresent();
            assertThat(loggingIn.text()).contains("<h1").doesNotContain("Exception");
            assertThat(Rest.withoutLogin()
                            .get("deadlines?start=2026-11-20&term=3wd")
                            .status())
                    .isEqualTo(200);
        } finally {
            Part.KEYCLOAK.start();
        }
        assertThat(Rest.withoutLogin().get("/login?to=/apply").status()).isEqualTo(303);
        Answer login = Tokens.grant("loive", "portal-cli", "minh", "demo");
        assertThat(login.status()).isEqualTo(200);
        assertThat(Rest.withToken(login.get("access_token")).get("applications").status())
                .isEqualTo(200);
    }

    @Test
    void theMailServerIsKilledAndTheLettersComeLater() {
        Form form = Form.ofAMother();
        Proof.of(Account.LAN, form.mailbox());
        Dossier dossier;
        Part.MAIL.stop();
        try {
            dossier = Dossier.submitted(Account.LAN, form);
            dossier.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "refuse", "reason", "x");
            // long enough for a first try that fails
            Wait.pause(4000);
        } finally {
            Part.MAIL.start();
        }
        List<Mails.Mail> mails =
                Wait.upTo(MAIL_RECOVERY, () -> Mails.newsIn(form.mailbox()), found -> found.size() == 2);
        assertThat(mails)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.subject()).contains(dossier.code()));
    }

    @Test
    void theServerItselfIsKilledAndGoesOnWhereItWas() {
        Dossier waiting = Dossier.atTheFacility();
        Dossier reserved = Dossier.beforeArrival();
        Part.WILDFLY.stop();
        Part.WILDFLY.start();
        waitUntilItAnswersAgain();
        assertThat(waiting.mustDecide(Account.FACILITY_OFFICER, "DecideAtFacility", "outcome", "waiting-list")
                        .state())
                .isEqualTo("on-waiting-list");
        assertThat(reserved.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "arrived")
                        .state())
                .isEqualTo("admitted");
        assertThat(Wait.upTo(RECOVERY, reserved::historyKinds, kinds -> kinds.contains("CaseOpened")))
                .endsWith("CaseOpened");
    }
}
