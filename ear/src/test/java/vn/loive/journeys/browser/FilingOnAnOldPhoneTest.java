package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Form;

/** Each service in each language on the poorest device, 360 px wide and without JavaScript, from the login to the code. */
@Tag("journey")
class FilingOnAnOldPhoneTest {
    @RegisterExtension
    final People people = new People();

    @RegisterExtension
    final Inspections inspections = new Inspections();

    static Stream<Arguments> servicesAndLanguages() {
        return Stream.of("public-facility-rehab", "home-rehab", "private-facility-rehab")
                .flatMap(service -> Stream.of(Arguments.of(service, "vi"), Arguments.of(service, "en")));
    }

    @ParameterizedTest
    @MethodSource("servicesAndLanguages")
    void goesFromTheLoginToTheCode(String service, String language) {
        Family family = people.newFamily(Device.OLD_PHONE.reading(language));
        family.registers();
        Inspection inspection = inspections.of(family);
        family.atEachPage(() -> inspection.ofWhatIsRead(service));
        Form form = Form.ofAMother().forService(service);
        family.opens("/apply");
        family.startsAnApplication(service);
        family.fillsIn(form);
        family.sees(form.get("person.name"));
        family.agrees();

        assertThat(family.sends()).isNotBlank();
        assertThat(inspection.pages()).isGreaterThan(6);
    }
}
