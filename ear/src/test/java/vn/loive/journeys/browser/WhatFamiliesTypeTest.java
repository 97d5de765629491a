package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Rest;

/** What people type and paste, as it comes: it is taken when it can be understood, and explained when it cannot. */
@Tag("journey")
class WhatFamiliesTypeTest {
    private static final String NBSP = "\u00a0";
    private static final String LONGEST_NAME = "Nguyễn ".repeat(28) + "Lan ";

    @RegisterExtension
    final People people = new People();

    private final Form form = Form.ofAMother();

    /** Names, dates and numbers out of another program, with its spaces and its way of writing accents. */
    @Test
    void whatIsPastedIsTidiedAndBothSidesReadTheSame() {
        Form pasted = form.with(
                        "applicant.name",
                        NBSP + Normalizer.normalize("Nguyễn  Thị", Normalizer.Form.NFD) + NBSP + "Lan ")
                .with("applicant.birthDate", " 29/2/1976" + NBSP)
                .with("applicant.identityNumber", "068 175" + NBSP + "001 234 ")
                .with("applicant.phone", NBSP + "+84 (91) 234-5678")
                .with("person.name", "H'Lan Niê' <script>")
                .with("person.birthDate", "29/2/2001");
        Family family = people.newFamily(Device.OLD_PHONE);
        family.registers();
        family.startsADraft();
        family.tellsWhoApplies(pasted);
        family.goesOn();
        family.tellsWhoNeedsHelp(pasted);
        family.goesOn();
        assertThat(family.field("person-name-error")).isVisible();
        assertThat(family.field("person-birthDate-error")).isVisible();
        assertThat(family.typedIn("person-name")).isEqualTo("H'Lan Niê' <script>");

        Form mended = pasted.with("person.name", "H'Lan Niê").with("person.birthDate", "29.02.2000");
        family.tellsWhoNeedsHelp(mended);
        family.goesOn();
        family.tellsWhereThePersonLives(mended);
        family.goesOn();
        family.tellsWhatIsWished(mended);
        family.goesOn();
        family.passesWhatMayStayEmpty();
        family.goesOn();
        family.sees("Nguyễn Thị Lan");
        family.agrees();
        String code = family.sends();

        assertThat(Rest.as(Account.COMMUNE_OFFICER).get("applications/" + code).text())
                .contains("\"Nguyễn Thị Lan\"", "\"1976-02-29\"", "\"068175001234\"", "\"0912345678\"")
                .contains("H'Lan Niê", "\"2000-02-29\"");
    }

    @Test
    void namesOfOneWordAndOfTwoHundredLettersAndFiveSpellingsOfATelephoneAreTaken() {
        Family family = people.newFamily(Device.OLD_PHONE);
        family.registers();
        String draft = family.startsADraft();
        family.tellsWhoApplies(form);
        List<String> phones =
                List.of("0912345678", "0912 345 678", "+84 912 345 678", "84912345678", "(091) 234-56.78");
        for (String phone : phones) {
            family.opens("/apply/step?at=who&draft=" + draft);
            family.tellsWhoApplies(form.with("applicant.phone", phone)
                    .with("applicant.name", phone.startsWith("0") ? "Lan" : LONGEST_NAME.strip()));
            family.goesOn();
            assertThat(family.path()).as(phone).doesNotContain("at=who");
        }
    }

    @Test
    void aPageSentAgainAfterGoingBackShowsTheOneApplication() {
        Family family = people.newFamily(Device.DESK);
        family.registers();
        family.startsADraft();
        family.fillsIn(form);
        family.agrees();
        String code = family.sends();
        family.goesBack();
        if (family.field("send").isVisible()) {
            family.agrees();
            family.presses("send");
        }

        family.opens("/applications");
        family.sees(code);
        assertThat(family.page.locator("main a[href^='/applications/view']")).hasCount(1);
    }
}
