package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;

/** Ages by pages: a child is led elsewhere, a youth needs a parent, an adult is asked whether he agrees. */
@Tag("journey")
class WhoMayApplyTest {
    @RegisterExtension
    final People people = new People();

    static Stream<Arguments> ages() {
        return Stream.of(
                Arguments.of(11, "mother", "person-too-young", Device.PHONE),
                Arguments.of(16, "husband", "child-needs-parent", Device.OLD_PHONE),
                Arguments.of(18, "mother", "consent-missing", Device.PHONE));
    }

    @ParameterizedTest
    @MethodSource("ages")
    void isToldAsSoonAsItIsKnownAndNothingIsLost(int age, String relation, String refusal, Device device) {
        Form form = Form.ofAMother().forService("home-rehab").with("applicant.relation", relation);
        Form person = form.with(
                "person.birthDate",
                Dossier.inDays(0).minusYears(age).minusDays(1).toString());
        Family family = people.newFamily(device);
        family.registers();
        family.opens("/apply");
        family.startsAnApplication("home-rehab");
        family.tellsWhoApplies(person);
        family.goesOn();
        family.tellsWhoNeedsHelp(person);
        family.goesOn();
        if (age < 18) {
            String limit = age < 12 ? "12" : "18";
            assertThat(family.field("person-birthDate-error"))
                    .hasText(family.words.get("refusal." + refusal).replace("{0}", limit));
            assertThat(family.typedIn("person-name")).isEqualTo(person.get("person.name"));
            // a mother may go on for a youth, and for a child nobody
            family.goesBackTo("who");
            assertThat(family.typedIn("applicant-address")).isEqualTo(person.get("applicant.address"));
            family.ticks("applicant-relation", "mother");
            family.goesOn();
            family.goesOn();
        }
        if (age < 12) {
            assertThat(family.field("person-birthDate-error")).isVisible();
            return;
        }
        family.tellsWhereThePersonLives(person);
        family.goesOn();
        family.tellsWhatIsWished(person);
        family.goesOn();
        family.passesWhatMayStayEmpty();
        family.goesOn();
        assertThat(family.page.locator("input[name='consent-person']")).hasCount(age < 18 ? 0 : 1);
        family.ticks("consent-truth", "yes");
        if (age >= 18) {
            family.presses("send");
            assertThat(family.field("consent-person-error")).hasText(family.words.get("refusal." + refusal));
            family.agrees();
        }
        assertThat(family.sends()).isNotEmpty();
    }
}
