package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Papers;

/** One application, from a family's first page to the day of arrival, by pages alone. */
@Tag("journey")
class TheWholeWayTest {
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final String WHAT_IS_MISSING = "Mời ghi rõ số nhà và gửi ảnh căn cước rõ hơn.";

    @RegisterExtension
    final People people = new People();

    private final Form form =
            Form.ofAMother().with("applicant.birthDate", "12/4/1975").with("person.birthDate", "30/9/2001");

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.OLD_PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void anApplicationGoesFromTheFamilyToTheFacility(Device device) {
        Family lan = people.family(Account.LAN, device);
        String code = applies(lan);

        Official officer = people.official(Account.COMMUNE_OFFICER, device);
        officer.logsIn();
        asksForMore(officer, code);
        answers(lan, code);
        officer.decides(code, "ReviewAtCommune", "forward");

        Official head = people.official(Account.COMMUNE_HEAD, device);
        head.logsIn();
        head.decides(code, "DecideAtCommune", "sign");

        Official district = people.official(Account.DISTRICT_OFFICER, device);
        district.logsIn();
        namesTheFacility(district, code);

        Official facility = people.official(Account.FACILITY_OFFICER, device);
        facility.logsIn();
        reservesAPlace(facility, code);
        lan.seesItAt(code, "place-reserved");
        readsWhereItIs(device, code);
        facility.decides(code, "AdmitAtFacility", "arrived");

        lan.seesItAt(code, "admitted");
        lan.seesWord("history.AdmittedAtFacility.arrived");
        readsTheWholeHistory(device, code);
        thePostWasDiscreet(lan, code);
    }

    private String applies(Family lan) {
        lan.logsInToApply();
        lan.startsAnApplication();
        lan.fillsInUpToThePapers(form);
        lan.addsPaper("can-cuoc.png", "image/png", Papers.png());
        lan.goesOn();

        lan.seesWord("apply.question.check");
        lan.sees(form.get("person.name"));
        lan.sees("can-cuoc.png");
        lan.agrees();
        String code = lan.sends();

        assertThat(code).matches("000\\.00\\.01\\.H36-\\d{6}-\\d{4}");
        lan.proves(form.mailbox());
        lan.followsLinkTo("/applications/view?of=" + code);
        lan.seesWord("state.submitted");
        return code;
    }

    private static void asksForMore(Official officer, String code) {
        officer.takes(code, "ReviewAtCommune");
        officer.sees("can-cuoc.png");
        officer.chooses("supplement");
        officer.ticks("fields", "person.address");
        officer.ticks("papers", "identity");
        officer.gives(WHAT_IS_MISSING);
        officer.records("ReviewAtCommune", "supplement");
    }

    private static void answers(Family lan, String code) {
        lan.seesItAt(code, "supplement-requested");
        lan.sees(WHAT_IS_MISSING);
        lan.followsLinkTo("/applications/supplement");
        lan.types("person-address", "Số 3, thôn Định An");
        lan.addsPaper("can-cuoc-ro.pdf", "application/pdf", Papers.pdf());
        lan.types("note", "Đã chụp lại.");
        lan.presses("send");
        lan.seesWord("applications.done.supplemented");
        lan.sees("can-cuoc-ro.pdf");
    }

    private static void namesTheFacility(Official district, String code) {
        district.takes(code, "ReviewAtDistrict");
        district.chooses("name-facility");
        district.ticks("facility", "co-so-lam-dong");
        district.records("ReviewAtDistrict", "name-facility");
    }

    private static void reservesAPlace(Official facility, String code) {
        facility.takes(code, "DecideAtFacility");
        facility.chooses("reserve");
        facility.types("admissionOn", Dossier.inDays(7).format(AS_TYPED));
        facility.records("DecideAtFacility", "reserve");
    }

    private void readsWhereItIs(Device device, String code) {
        Auditor auditor = people.auditor(device);
        auditor.logsIn();
        auditor.reads(code);

        assertThat(auditor.shape("AdmitAtFacility")).hasClass(Pattern.compile(".*\\bhere\\b.*"));
        assertThat(auditor.shape("ReviewAtCommune")).hasClass(Pattern.compile(".*\\bbeen\\b.*"));
        assertThat(auditor.shape("ReviewAtCommune")).not().hasClass(Pattern.compile(".*\\bhere\\b.*"));
    }

    private void readsTheWholeHistory(Device device, String code) {
        Auditor auditor = people.auditor(device);
        auditor.logsIn();
        auditor.reads(code);

        auditor.shows("acts", "messages");
        assertThat(auditor.entries("messages")).isNotEmpty();
        assertThat(auditor.entries("process")).isEmpty();
        assertThat(auditor.acts())
                .containsSubsequence(Stream.of(
                                "ApplicationSubmitted",
                                "SupplementRequested",
                                "ApplicationSupplemented",
                                "ReviewedAtCommune.forward",
                                "DecidedAtCommune.sign",
                                "ReviewedAtDistrict.name-facility",
                                "DecidedAtFacility.reserve",
                                "FamilyTold",
                                "AdmittedAtFacility.arrived",
                                "CaseOpened")
                        .map(act -> auditor.words.get("history." + act))
                        .toList());
        assertThat(auditor.page.locator(".diagram .here")).hasCount(0);
        assertThat(auditor.wayTaken().count()).isGreaterThan(10);
    }

    /** To be added to, added to, appointment, completed: and no subject tells a neighbour anything. */
    private void thePostWasDiscreet(Family lan, String code) {
        List<Mails.Mail> mails = Mails.waitForNews(form.mailbox(), 4);

        assertThat(mails)
                .hasSize(4)
                .extracting(Mails.Mail::subject)
                .containsOnly(lan.words.get("notification.subject").replace("{code}", code));
    }
}
