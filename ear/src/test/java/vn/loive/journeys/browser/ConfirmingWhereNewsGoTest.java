package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Proof;

/** After sending, a family shows that the address is its own; until then nothing comes there but the code. */
@Tag("journey")
class ConfirmingWhereNewsGoTest {
    @RegisterExtension
    final People people = new People();

    private final Form form = Form.ofAMother();

    /** Both 360 px wide, one without JavaScript. */
    static Stream<Device> phones() {
        return Stream.of(Device.PHONE, Device.OLD_PHONE);
    }

    @ParameterizedTest
    @MethodSource("phones")
    void byTheCodeOnThePageAfterSending(Device phone) {
        Family family = people.newFamily(phone);
        family.registers();
        family.opens("/apply");
        family.startsAnApplication();
        family.fillsIn(form);
        family.agrees();
        String code = family.sends();

        family.sees("gi…\u2060@example.vn");
        assertThat(family.page.locator("main section.notice")).not().containsText(form.mailbox());
        assertThat(family.field("proof-code")).hasAttribute("autocomplete", "one-time-code");
        assertThat(family.field("proof-code")).hasAttribute("inputmode", "numeric");
        String right = Proof.mailed(form.mailbox());
        assertThat(Mails.in(form.mailbox())).hasSize(1);
        assertThat(Mails.in(form.mailbox()).get(0).raw()).doesNotContain(code);

        family.types("proof-code", "12 34");
        family.presses("prove");
        family.seesWord("refusal.not-a-code");
        family.types("proof-code", right.equals("000000") ? "000001" : "000000");
        family.presses("prove");
        family.sees(family.words.get("refusal.code-wrong", 4));
        family.presses("again");
        assertThat(family.page.locator("main"))
                .containsText(family.words.get("refusal.code-too-soon").replaceFirst("\\{0}.*", ""));

        family.types("proof-code", right.substring(0, 3) + " - " + right.substring(3));
        family.presses("prove");
        family.seesWord("proof.done.proved");
        assertThat(family.field("proof-code")).hasCount(0);
        assertThat(Mails.newsIn(form.mailbox())).isEmpty();
        family.looksAt(code);
        family.followsLinkTo("/applications/withdraw");
        family.presses("withdraw");
        assertThat(Mails.waitForNews(form.mailbox(), 1).get(0).subject()).contains(code);
    }

    @Test
    void atAnyTimeLaterAndForWhatWasChangedMeanwhile() {
        Dossier dossier = Dossier.submitted(Account.MINH, form);
        Family minh = people.family(Account.MINH, Device.DESK);
        minh.logsIn();
        minh.looksAt(dossier.code());
        minh.sees(minh.words.get("proof.heading.email"));
        minh.followsLinkTo("/applications/contact");
        String other = Proof.newMailbox();
        minh.types("applicant-email", other);
        minh.presses("save");
        minh.seesWord("applications.done.contact");

        minh.types("proof-code", Proof.mailed(form.mailbox()));
        minh.presses("prove");
        assertThat(minh.page.locator("main .field.wrong")).isVisible();
        minh.opens("/applications");
        minh.proves(other);
        assertThat(minh.path()).isEqualTo("/applications?done=proved");
        dossier.withdraw();
        assertThat(Mails.waitForNews(other, 1)).hasSize(1);
        assertThat(Mails.newsIn(form.mailbox())).isEmpty();
    }
}
