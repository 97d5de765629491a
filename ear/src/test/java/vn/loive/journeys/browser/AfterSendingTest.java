package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Mails.Mail;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.ShortMessages;

/** What a family can do while it waits and when it is over: be reached elsewhere, ask, choose how news come, rate. */
@Tag("journey")
class AfterSendingTest {
    @RegisterExtension
    final People people = new People();

    private Family minhLogsIn() {
        Family minh = people.family(Account.MINH, Device.PHONE);
        minh.logsIn();
        return minh;
    }

    private static String historyOf(Dossier dossier) {
        return dossier.history().toString();
    }

    @Test
    void changesItsPhoneAndIsToldWhereNewsWentBefore() {
        Dossier dossier = Dossier.submitted(Account.MINH, Form.ofAMother()).proved();
        Family minh = minhLogsIn();
        minh.looksAt(dossier.code());
        minh.followsLinkTo("/applications/contact");

        minh.types("applicant-phone", "12");
        minh.presses("save");
        assertThat(minh.typedIn("applicant-phone")).isEqualTo("12");
        assertThat(historyOf(dossier)).doesNotContain("ContactChanged");

        minh.types("applicant-phone", "+84 (98) 765 4321");
        minh.presses("save");
        minh.seesWord("applications.done.contact");
        minh.seesWord("applications.you.ContactChanged");
        assertThat(historyOf(dossier)).contains("ContactChanged", "0987654321");
        List<Mail> mails = Mails.waitForNews(dossier.mailbox(), 1);
        assertThat(mails.get(mails.size() - 1).text()).contains("đã được đổi").doesNotContain("0987654321");
    }

    @Test
    void asksTheUnitAndReadsTheAnswer() {
        Dossier dossier = Dossier.submitted(Account.MINH, Form.ofAMother()).proved();
        Family minh = minhLogsIn();
        minh.looksAt(dossier.code());
        minh.followsLinkTo("/applications/ask");
        minh.presses("send");
        minh.seesWord("refusal.missing");
        minh.types("words", "Cháu có phải đi cùng không <b>ạ</b>?");
        minh.presses("send");
        minh.seesWord("applications.done.asked");

        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        officer.opens("/history?of=" + dossier.code());
        officer.followsLinkTo("/history/answer?of=" + dossier.code());
        officer.sees("Cháu có phải đi cùng không <b>ạ</b>?");
        officer.types("words", "Không cần, bạn đến một mình cũng được.");
        officer.presses("send");
        officer.seesWord("answer.sent");

        minh.looksAt(dossier.code());
        minh.followsLinkTo("/applications/ask");
        minh.sees("Không cần, bạn đến một mình cũng được.");
        List<Mail> mails = Mails.waitForNews(dossier.mailbox(), 1);
        assertThat(mails.get(mails.size() - 1).text())
                .contains("đã được trả lời")
                .doesNotContain("một mình");
    }

    @Test
    void ratesOnceItIsOverAndThinksBetterOfIt() {
        Dossier dossier = Dossier.submitted(Account.MINH, Form.ofAMother());
        Family minh = minhLogsIn();
        minh.opens("/applications/rate?of=" + dossier.code());
        minh.seesWord("applications.rate.early");
        minh.looksAt(dossier.code());
        minh.followsLinkTo("/applications/withdraw");
        minh.presses("withdraw");

        minh.followsLinkTo("/applications/rate");
        minh.ticks("rating", "satisfied");
        minh.types("words", "Cán bộ nhẹ nhàng.");
        minh.presses("send");
        minh.seesWord("applications.done.rated");
        minh.followsLinkTo("/applications/rate");
        assertThat(minh.typedIn("words")).isEqualTo("Cán bộ nhẹ nhàng.");
        minh.ticks("rating", "very-satisfied");
        minh.presses("send");
        minh.followsLinkTo("/applications/rate");
        assertThat(minh.page.locator("input[name=rating][value=very-satisfied]").isChecked())
                .isTrue();
        assertThat(historyOf(dossier)).doesNotContain("satisfied");
    }

    @Test
    void getsShortMessagesInsteadOfLettersWhenItSaysSo() {
        String phone = Proof.newPhone();
        Form form = Form.ofAMother().with("applicant.phone", phone);
        Family family = people.newFamily(Device.PHONE);
        family.registers();
        family.opens("/settings");
        family.ticks("channel", "sms");
        family.field("form").locator("input[name=quiet]").uncheck();
        family.presses("save");
        family.seesWord("settings.saved");
        family.opens("/apply");
        family.startsAnApplication();
        family.fillsIn(form);
        family.agrees();
        String code = family.sends();

        family.types("proof-code", Proof.texted(phone));
        assertThat(ShortMessages.to("+84" + phone.substring(1)))
                .as("before the proof nothing but the code")
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).doesNotContain(code).hasSizeLessThanOrEqualTo(160));
        family.presses("prove");
        family.seesWord("proof.done.proved");
        family.looksAt(code);
        family.followsLinkTo("/applications/withdraw");
        family.presses("withdraw");

        List<String> texts = ShortMessages.waitFor("+84" + phone.substring(1), 2);
        assertThat(texts).hasSize(2);
        assertThat(texts.get(1)).contains(code, "Da rut").hasSizeLessThanOrEqualTo(160);
        assertThat(ShortMessages.inbox()).contains(texts.get(1), "E-mail");
        assertThat(Mails.in(form.mailbox())).isEmpty();
    }
}
