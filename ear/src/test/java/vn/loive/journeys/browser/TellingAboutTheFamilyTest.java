package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Rest;

/** What Mẫu 33 asks beside the rest stands folded away: who tells it saves the office a question. */
@Tag("journey")
class TellingAboutTheFamilyTest {
    private static final List<String> ISSUED = List.of("person.identityIssuedOn", "person.identityIssuedBy");
    private static final List<String> FATHER =
            List.of("family.fatherName", "family.fatherAge", "family.fatherWork", "family.fatherHome");

    private static final List<String> IN_ORDER =
            Stream.concat(ISSUED.stream(), FATHER.stream()).toList();

    @RegisterExtension
    final People people = new People();

    @Test
    void isReadByTheOfficeInTheOrderOfTheForm() {
        Map<String, String> told = Map.of(
                "person.identityIssuedOn", "5/3/2021",
                "person.identityIssuedBy", "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
                "family.fatherName", "Trần Văn Bình",
                "family.fatherAge", "54",
                "family.fatherWork", "Làm vườn",
                "family.fatherHome", "Thôn Định An, xã Hiệp An");
        Family lan = people.family(Account.LAN, Device.OLD_PHONE);
        lan.logsIn();
        lan.startsADraft();
        Form form = Form.ofAMother();
        lan.tellsWhoApplies(form);
        lan.goesOn();
        lan.tellsWhoNeedsHelp(form);
        lan.unfolds("person-issued");
        ISSUED.forEach(question -> lan.types(Family.id(question), told.get(question)));
        lan.goesOn();
        lan.tellsWhereThePersonLives(form);
        lan.goesOn();
        lan.tellsWhatIsWished(form);
        lan.goesOn();
        lan.unfolds("father");
        FATHER.forEach(question -> lan.types(Family.id(question), told.get(question)));
        lan.goesOn();
        lan.goesOn();
        lan.agrees();
        String code = lan.sends();

        Answer read = Rest.as(Account.LAN).get("applications/" + code);
        assertThat(read.get("answers.person.identityIssuedOn")).isEqualTo("2021-03-05");
        FATHER.forEach(question ->
                assertThat(read.get("answers." + question)).as(question).isEqualTo(told.get(question)));

        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        new Dossier(code, "", "", Account.LAN).waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        officer.follows(officer.finds(code, "ReviewAtCommune").locator("a.line"));
        assertThat(officer.page.locator("dl.answers dt").allInnerTexts())
                .containsSubsequence(labels(officer, IN_ORDER));
        officer.sees("05/03/2021");
        FATHER.forEach(question -> officer.sees(Person.text(told.get(question))));
    }

    private static List<String> labels(Person reader, List<String> questions) {
        return questions.stream()
                .map(question -> reader.words.get("form." + question))
                .toList();
    }
}
