package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Form;

/** The time of a careful person for {@code home-rehab}, as the bench reckons it; when it fails it lists each page. */
@Tag("journey")
class FromLoginToSendingTest {
    private static final int FIVE_MINUTES = 300;

    @RegisterExtension
    final People people = new People();

    @Test
    void takesACarefulPersonUnderFiveMinutes() {
        CarefulFamily family = people.carefulFamily(Device.PHONE);
        family.registers();
        family.logsOut();
        family.opens("/apply");
        family.begins();
        family.logsInAs(family.account());
        Form form = Form.ofAMother()
                .forService("home-rehab")
                .with("applicant.name", "Lê Thị Hoa")
                .with("applicant.email", family.mailbox());
        family.startsAnApplication(form.get("service"));
        family.fillsIn(form);
        family.agrees();
        family.sends();

        assertThat(family.seconds()).as(String.join(", ", family.read())).isBetween(60.0, (double) FIVE_MINUTES);
    }
}
