package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Mails.Mail;
import vn.loive.journeys.world.Proof;

@Tag("journey")
class TellingTheFamilyByMailTest {
    private static final List<String> NOT_NEUTRAL = List.of(
            "ma túy", "ma tuý", "cai nghiện", "nghiện", "công an", "drug", "rehab", "addict", "police", "cơ sở cai");

    private static void isNeutral(Mail mail) {
        String all = (mail.subject() + "\n" + mail.text()).toLowerCase(Locale.ROOT);
        assertThat(NOT_NEUTRAL).noneMatch(all::contains);
    }

    private static Dossier wholeWay(Form form) {
        Proof.of(Account.LAN, form.mailbox());
        Dossier dossier = Dossier.submitted(Account.LAN, form);
        dossier.mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                "Bản chụp về việc cai nghiện bị mờ",
                "fields",
                List.of("person.address"));
        dossier.supplement("answers", java.util.Map.of("person.address", "Số 12"));
        dossier.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "forward");
        dossier.mustDecide(Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "sign");
        dossier.mustDecide(
                Account.DISTRICT_OFFICER, "ReviewAtDistrict", "outcome", "name-facility", "facility", "co-so-lam-dong");
        dossier.mustDecide(
                Account.FACILITY_OFFICER,
                "DecideAtFacility",
                "outcome",
                "reserve",
                "admissionOn",
                Dossier.inDays(7).toString());
        dossier.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "arrived");
        return dossier;
    }

    @Test
    void sendsNeutralLettersInVietnameseAtEachTurn() {
        Dossier dossier = wholeWay(Form.ofAMother());
        List<Mail> mails = Mails.waitForNews(dossier.mailbox(), 5);
        assertThat(mails).hasSize(5);
        assertThat(mails).extracting(Mail::subject).containsOnly("Hồ sơ " + dossier.code() + " có cập nhật");
        assertThat(mails).allSatisfy(TellingTheFamilyByMailTest::isNeutral);
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains("Chào bạn", dossier.code(), "/applications")
                        .doesNotContain("{", "???", "Trần Văn Nam", dossier.pin()));
        assertThat(mails.get(0).text()).contains("đã nhận hồ sơ");
        assertThat(mails.get(4).text()).contains("đã hoàn tất");
    }

    @Test
    void sendsThemInEnglishToWhoeverAskedForIt() {
        Dossier dossier = wholeWay(Form.ofAMother().with("language", "en"));
        List<Mail> mails = Mails.waitForNews(dossier.mailbox(), 5);
        assertThat(mails).extracting(Mail::subject).containsOnly("Dossier " + dossier.code() + " has news");
        assertThat(mails).allSatisfy(TellingTheFamilyByMailTest::isNeutral);
        assertThat(mails).allSatisfy(mail -> assertThat(mail.text()).contains("Hello", dossier.code()));
    }

    @Test
    void usesTheAddressOfTheAccountWhenTheFormHasNone() {
        Form form = Form.ofAMother().without("applicant.email");
        Dossier dossier = Dossier.submitted(Account.MINH, form);
        List<Mail> mails = vn.loive.journeys.world.Wait.upTo(
                java.time.Duration.ofSeconds(20),
                () -> Mails.in("minh@example.vn").stream()
                        .filter(mail -> mail.subject().contains(dossier.code()))
                        .toList(),
                found -> !found.isEmpty());
        assertThat(mails).hasSize(1);
    }
}
