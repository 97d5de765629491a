package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.contact.AskForCode;
import vn.loive.contact.ContactAddress;
import vn.loive.contact.ProveAddress;
import vn.loive.identity.Caller;
import vn.loive.identity.ContactChoice;
import vn.loive.identity.ContactChoices;
import vn.loive.identity.Role;
import vn.loive.intake.Application;
import vn.loive.intake.ChangeContact;
import vn.loive.intake.Submission;
import vn.loive.intake.SubmitApplication;
import vn.loive.intake.WithdrawApplication;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.SixDigits;

/** Nothing goes to an address but a code, until the account has typed the code that went there. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class ProvingAnAddressTest {
    private final Caller family = family(Optional.empty());
    private final Caller neighbour = family(Optional.empty());
    private final String mailbox = mailbox();
    private final ContactAddress address = mail(mailbox);

    @Inject
    private Situation situation;

    @Inject
    private SubmitApplication submitting;

    @Inject
    private WithdrawApplication withdrawing;

    @Inject
    private ChangeContact changing;

    @Inject
    private ContactChoices choices;

    @Inject
    private AskForCode asking;

    @Inject
    private ProveAddress proving;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(ProvingAnAddressTest.class, Situation.class);
    }

    @AfterEach
    void asInTheDemoWorld() {
        most(1_000_000, "codes");
        most(1_000_000, "codes-to-address");
        most(1_000_000, "messages");
    }

    private static Caller family(Optional<String> login) {
        return new Caller("family-" + UUID.randomUUID(), "Lê Thị Hoa", login, Set.of(Role.APPLICANT), Set.of());
    }

    private static String mailbox() {
        return "hoa." + UUID.randomUUID().toString().substring(0, 13) + "@example.vn";
    }

    private static ContactAddress mail(String mailbox) {
        return ContactAddress.mail(mailbox).orElseThrow();
    }

    private void most(int number, String kind) {
        situation.change("UPDATE portal.quota SET most = ?1 WHERE kind = ?2", number, kind);
    }

    private Application submitted(Caller caller, String mailbox, String phone) {
        Submission usual = Situation.submission("68001");
        Map<String, String> answers = new LinkedHashMap<>(usual.answers());
        answers.put("applicant.email", mailbox);
        answers.put("applicant.phone", phone);
        return Situation.value(
                submitting.submit(caller, new Submission(usual.service(), answers, List.of(), "vi", Optional.empty())));
    }

    private Application submitted(Caller caller) {
        return submitted(caller, mailbox, "0912345678");
    }

    private List<String> sentTo(String recipient) {
        return situation.texts(
                "SELECT template FROM portal.outbox WHERE recipient = '" + recipient + "' ORDER BY created_at");
    }

    /** The living code, which stands in no table. */
    private String code(Caller caller, ContactAddress to) {
        return SixDigits.of(situation
                .texts("SELECT draw FROM portal.contact_code WHERE account = '" + caller.account() + "' AND key = '"
                        + to.value() + "'")
                .get(0));
    }

    private static String another(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static List<Refusal> refusals(Result<?> result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<?>) result).refusals();
    }

    private void aMinutePasses(Caller caller) {
        situation.change(
                "UPDATE portal.contact_code SET sent_at = sent_at - interval '61 seconds' WHERE account = ?1",
                caller.account());
    }

    @Test
    void nothingButTheCodeGoesThereBefore() {
        Application application = submitted(family);
        assertThat(sentTo(mailbox)).containsExactly("proof");
        assertThat(situation.count(
                        "portal.outbox WHERE code = ?1", application.code().value()))
                .as("letters that name the dossier's code")
                .isZero();
        assertThat(situation.count(
                        "portal.outbox WHERE recipient = ?1 AND (params::text LIKE ?2 OR params::text LIKE ?3)",
                        mailbox,
                        "%" + code(family, address) + "\"%",
                        "%" + application.code().value() + "%"))
                .as("rows in which the code can be read")
                .isZero();

        assertThat(proving.prove(family, address, " " + code(family, address).replaceFirst("...", "$0-"))
                        .isDone())
                .isTrue();
        withdraw(family, application.code());
        assertThat(sentTo(mailbox)).containsExactly("proof", "withdrawn");
    }

    private void withdraw(Caller caller, DossierCode code) {
        Situation.value(withdrawing.withdraw(caller, code, "Thử"));
    }

    @Test
    void theLoginsOwnAddressNeedsNone() {
        Caller verified = family(Optional.of(mailbox));
        submitted(verified, mailbox.toUpperCase(java.util.Locale.ROOT), "0912345678");
        assertThat(situation.texts("SELECT template FROM portal.outbox WHERE lower(recipient) = '" + mailbox + "'"))
                .containsExactly("submitted");
    }

    @Test
    void newsGoToTheLoginsAddressUntilTheOtherIsProved() {
        String own = mailbox();
        Caller verified = family(Optional.of(own));
        Application application = submitted(verified);
        assertThat(sentTo(own)).containsExactly("submitted");
        assertThat(sentTo(mailbox)).containsExactly("proof");
        proving.prove(verified, address, code(verified, address));
        withdraw(verified, application.code());
        assertThat(sentTo(own)).containsExactly("submitted");
        assertThat(sentTo(mailbox)).containsExactly("proof", "withdrawn");
    }

    @Test
    void aTelephoneIsRungOnlyWithACode() {
        String phone = "09" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        choices.choose(family, ContactChoice.Way.SMS, false, "vi");
        submitted(family, mailbox, phone);
        assertThat(sentTo(phone)).containsExactly("proof");
        assertThat(sentTo(mailbox)).isEmpty();
    }

    @Test
    void afterAQuarterOfAnHourItIsTooLate() {
        submitted(family);
        String code = code(family, address);
        situation.change(
                "UPDATE portal.contact_code SET sent_at = sent_at - interval '15 minutes' WHERE account = ?1",
                family.account());
        assertThat(refusals(proving.prove(family, address, code))).containsExactly(Refusal.of("code-expired", "code"));
        assertThat(asking.ask(family, address, "vi").isDone()).isTrue();
        assertThat(proving.prove(family, address, code(family, address)).isDone())
                .isTrue();
    }

    @Test
    void afterFiveWrongOnesTheRightOneIsWrongToo() {
        submitted(family);
        String code = code(family, address);
        for (int left = 4; left > 0; left--) {
            assertThat(refusals(proving.prove(family, address, another(code))))
                    .containsExactly(Refusal.of("code-wrong", "code", left));
        }
        assertThat(refusals(proving.prove(family, address, "12345"))).containsExactly(Refusal.of("not-a-code", "code"));
        assertThat(refusals(proving.prove(family, address, another(code))))
                .containsExactly(Refusal.of("code-worn-out", "code"));
        assertThat(refusals(proving.prove(family, address, code))).containsExactly(Refusal.of("code-worn-out", "code"));
        assertThat(situation.count("portal.contact_proof WHERE account = ?1", family.account()))
                .isZero();
    }

    @Test
    void sixtyFourAtOnceAreFiveTries() throws Exception {
        submitted(family);
        String code = code(family, address);
        List<Callable<Result<ContactAddress>>> tries = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            tries.add(() -> proving.prove(family, address, another(code)));
        }
        List<String> answers = atOnce(tries).stream()
                .map(answer -> refusals(answer).get(0).code())
                .toList();
        assertThat(answers.stream().filter("code-wrong"::equals)).hasSize(4);
        assertThat(answers.stream().filter("code-worn-out"::equals)).hasSize(60);
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(acts)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherAccountsCodeIsWorthNothing() {
        submitted(family);
        String code = code(family, address);
        assertThat(refusals(proving.prove(neighbour, address, code)))
                .containsExactly(Refusal.of("code-expired", "code"));
        submitted(neighbour);
        assertThat(refusals(proving.prove(neighbour, address, code)))
                .as("where both have asked for one")
                .isNotEmpty();
        assertThat(proving.prove(family, address, code).isDone()).isTrue();
        assertThat(situation.count("portal.contact_proof WHERE account = ?1", neighbour.account()))
                .isZero();
    }

    @Test
    void aCodeForAnotherAddressIsWorthNothing() {
        submitted(family);
        ContactAddress other = mail(mailbox());
        assertThat(refusals(proving.prove(family, other, code(family, address))))
                .containsExactly(Refusal.of("code-expired", "code"));
    }

    @Test
    void anAddressThatWasChangedAfterwardsIsAskedForItsOwn() {
        Application application = submitted(family);
        String code = code(family, address);
        String next = mailbox();
        Situation.value(changing.change(family, application.code(), Map.of("applicant.email", next)));
        assertThat(sentTo(next)).containsExactly("proof");
        assertThat(refusals(proving.prove(family, mail(next), code))).isNotEmpty();
        assertThat(proving.prove(family, address, code).isDone()).isTrue();
        assertThat(situation.texts("SELECT key FROM portal.contact_proof WHERE account = '" + family.account() + "'"))
                .containsExactly(mailbox);
        assertThat(proving.prove(family, mail(next), code(family, mail(next))).isDone())
                .isTrue();
    }

    @Test
    void theNextOneWaitsAMinuteAndTakesTheOldOnesPlace() {
        submitted(family);
        String first = code(family, address);
        assertThat(refusals(asking.ask(family, address, "vi")))
                .extracting(Refusal::code)
                .containsExactly("code-too-soon");
        aMinutePasses(family);
        assertThat(asking.ask(family, address, "vi").isDone()).isTrue();
        assertThat(sentTo(mailbox)).containsExactly("proof", "proof");
        if (!first.equals(code(family, address))) {
            assertThat(refusals(proving.prove(family, address, first))).isNotEmpty();
        }
    }

    @Test
    void manyAtOnceSendOne() throws Exception {
        List<Callable<Result<ContactAddress>>> acts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            acts.add(() -> asking.ask(family, address, "vi"));
        }
        assertThat(atOnce(acts).stream().filter(Result::isDone)).hasSize(1);
        assertThat(sentTo(mailbox)).containsExactly("proof");
    }

    @Test
    void anAccountHasItsShareOfTheDay() {
        most(2, "codes");
        assertThat(asking.ask(family, mail(mailbox()), "vi").isDone()).isTrue();
        assertThat(asking.ask(family, mail(mailbox()), "vi").isDone()).isTrue();
        assertThat(refusals(asking.ask(family, address, "vi")))
                .containsExactly(Refusal.of("quota-codes", "address", 2));
        assertThat(submitted(family).code()).as("an application goes its way").isNotNull();
        assertThat(sentTo(mailbox)).isEmpty();
    }

    @Test
    void anAddressHasItsShareOverAllAccounts() {
        most(2, "codes-to-address");
        assertThat(asking.ask(family(Optional.empty()), address, "vi").isDone()).isTrue();
        assertThat(asking.ask(family(Optional.empty()), address, "vi").isDone()).isTrue();
        assertThat(refusals(asking.ask(family, address, "vi")))
                .containsExactly(Refusal.of("quota-codes-to-address", "address", 2));
        assertThat(sentTo(mailbox)).hasSize(2);
        assertThat(situation.count("portal.quota_use WHERE account LIKE ?1", "%" + mailbox + "%"))
                .as("addresses among the counters")
                .isZero();
    }

    @Test
    void whatIsTooMuchForADayIsNotedAndNotSent() {
        most(1, "messages");
        Caller verified = family(Optional.of(mailbox));
        Application application = submitted(verified);
        withdraw(verified, application.code());
        assertThat(situation.texts("SELECT template FROM portal.outbox WHERE recipient = '" + mailbox
                        + "' AND set_aside_at IS NOT NULL AND last_error = 'quota-messages'"))
                .containsExactly("withdrawn");
        assertThat(situation.count("portal.outbox WHERE recipient = ?1 AND failed_at IS NULL", mailbox))
                .isEqualTo(1);
    }

    @Test
    void onlyFamiliesProveAnything() {
        assertThat(asking.ask(Situation.OFFICER, address, "vi")).isEqualTo(Result.notAllowed("families-only"));
        assertThat(proving.prove(Situation.OFFICER, address, "123456")).isEqualTo(Result.notAllowed("families-only"));
    }
}
