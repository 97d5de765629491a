package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;

/** Rehabilitation at home and at a private facility, by pages: the family's whole form, and who receives the person. */
@Tag("journey")
class EachServiceTest {
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    @RegisterExtension
    final People people = new People();

    private final Form form = Form.ofAMother();

    static Stream<Arguments> services() {
        return Stream.of(
                Arguments.of("home-rehab", Account.PROVIDER_OFFICER, Device.DESK),
                Arguments.of("home-rehab", Account.PROVIDER_OFFICER, Device.OLD_PHONE),
                Arguments.of("private-facility-rehab", Account.PRIVATE_FACILITY_OFFICER, Device.PHONE));
    }

    @ParameterizedTest
    @MethodSource("services")
    void goesFromTheFamilyToWhoReceivesThePerson(String service, Account receiver, Device device) {
        Family family = people.newFamily(device);
        family.registers();
        String code = applies(family, service);
        Dossier dossier = new Dossier(code, "", "", Account.LAN);
        dossier.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "forward");
        dossier.mustDecide(Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "sign");

        Official district = people.official(Account.DISTRICT_OFFICER, device);
        district.logsIn();
        district.takes(code, "ReviewAtDistrict");
        district.chooses("name-facility");
        assertThat(district.page.locator("input[name='facility']")).hasCount(1);
        district.ticks("facility", receiver.unit());
        district.records("ReviewAtDistrict", "name-facility");

        Official office = people.official(receiver, device);
        office.logsIn();
        office.takes(code, "DecideAtFacility");
        assertThat(office.page.locator("input[name='outcome'][value='waiting-list']"))
                .hasCount(service.equals("home-rehab") ? 0 : 1);
        office.chooses("reserve");
        office.types("admissionOn", Dossier.inDays(3).format(AS_TYPED));
        office.records("DecideAtFacility", "reserve");

        family.seesItAt(code, "place-reserved");
        office.decides(code, "AdmitAtFacility", "arrived");
        family.seesItAt(code, "admitted");
    }

    private String applies(Family family, String service) {
        Form asked = form.forService(service);
        family.opens("/apply");
        family.startsAnApplication(service);
        family.fillsIn(asked);
        family.sees(asked.get("person.name"));
        family.agrees();
        return family.sends();
    }

    @Test
    void asksHowToBeginOnlyAtHome() {
        Family family = people.newFamily(Device.DESK);
        family.registers();
        family.opens("/apply");
        family.startsAnApplication("home-rehab");
        family.tellsWhoApplies(form);
        family.goesOn();
        family.tellsWhoNeedsHelp(form);
        family.goesOn();
        family.tellsWhereThePersonLives(form);
        family.goesOn();
        family.writes(form, "plan.months");
        family.goesOn();
        assertThat(family.field("plan-start-error")).isVisible();
        assertThat(family.page.locator("[name='plan-facility'] option")).hasCount(2);
    }

    @Test
    void whatWasBeforeIsAskedInDetailOnlyWhenThereWasSomething() {
        Family family = people.newFamily(Device.DESK);
        family.registers();
        family.opens("/apply");
        family.startsAnApplication("public-facility-rehab");
        family.tellsWhoApplies(form);
        family.goesOn();
        family.tellsWhoNeedsHelp(form);
        family.goesOn();
        family.tellsWhereThePersonLives(form);
        family.goesOn();
        family.tellsWhatIsWished(form);
        family.goesOn();

        family.seesWord("apply.question.more");
        family.unfolds("before");
        assertThat(family.field("background-times")).isHidden();
        family.ticks("background-earlier", "yes");
        assertThat(family.field("background-times")).isVisible();
        family.goesOn();
        assertThat(family.field("background-times-error")).isVisible();
        family.types("background-times", "2");
        family.ticks("background-place", "home");
        family.goesOn();
        family.seesWord("apply.question.papers");
    }

    @Test
    void aSecondApplicationBeginsWithWhatTheFamilyHasTold() {
        Family family = people.newFamily(Device.DESK);
        family.registers();
        applies(family, "home-rehab");
        family.opens("/apply");
        family.startsAnApplication("private-facility-rehab");

        assertThat(family.typedIn("applicant-birthDate")).isEqualTo("12/04/1975");
        assertThat(family.typedIn("applicant-identityNumber")).isEqualTo(form.get("applicant.identityNumber"));
        family.goesOn();
        assertThat(family.typedIn("person-name")).isEqualTo(form.get("person.name"));
        family.goesOn();
        assertThat(family.typedIn("person-address")).isEqualTo(form.get("person.address"));
    }

    @Test
    void aPageOpenedBeforeItsTurnLeadsToTheFirstOneThatIsOpen() {
        Family family = people.newFamily(Device.OLD_PHONE);
        family.registers();
        String draft = family.startsADraft();
        for (String page : new String[] {"check?", "papers?", "step?at=plan&"}) {
            family.opens("/apply/" + page + "draft=" + draft);
            family.seesWord("apply.question.who");
        }
        family.tellsWhoApplies(form);
        family.goesOn();
        family.opens("/apply/check?draft=" + draft);
        family.seesWord("apply.question.person");
    }

    @Test
    void anOfficialIsWarnedOfANumberThatDoesNotFitAndTheFamilyIsNot() {
        Dossier dossier = Dossier.submitted(Account.LAN, form.with("person.identityNumber", "068301004321"));
        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        officer.takes(dossier.code(), "ReviewAtCommune");

        officer.seesWord("decide.doubts");
        officer.sees(officer.words.get("decide.doubt.sex").replace("{0}", officer.words.get("form.group.person")));
        officer.doesNotSee(
                officer.words.get("decide.doubt.birth-year").replace("{0}", officer.words.get("form.group.person")));
    }
}
