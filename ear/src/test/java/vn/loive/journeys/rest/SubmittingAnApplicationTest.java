package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class SubmittingAnApplicationTest {
    private static final List<String> REQUIRED = List.of(
            "applicant.relation",
            "applicant.name",
            "applicant.birthDate",
            "applicant.identityNumber",
            "applicant.phone",
            "person.name",
            "person.birthDate",
            "person.sex",
            "person.commune",
            "person.address",
            "plan.months",
            "consent.truth");

    private static Answer send(Form form) {
        return Rest.as(Account.LAN).post("applications", form.json());
    }

    private static void isRefused(Form form, String... errors) {
        Answer answer = send(form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.errors()).containsExactlyInAnyOrder(errors);
    }

    private static int applicationsOfMinh() {
        return Rest.as(Account.MINH).get("applications").items().size();
    }

    @Test
    void leavesNothingBehindWhenItIsRefused() {
        int before = applicationsOfMinh();
        Form form = Form.ofAMother().with("person.birthDate", "2001-02-30");
        assertThat(Rest.as(Account.MINH).post("applications", form.json()).status())
                .isEqualTo(422);
        assertThat(applicationsOfMinh()).isEqualTo(before);
        assertThat(Mails.in(form.mailbox())).isEmpty();
    }

    @Test
    void givesACodeTheDeadlineThePapersAndTheAddressOfTheApplication() {
        String paper = Rest.as(Account.LAN).upload("can-cuoc.pdf", Papers.pdf()).get("id");
        Answer answer = send(Form.ofAMother().withPapers(paper));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.code()).matches("000\\.00\\.01\\.H36-\\d{6}-\\d{4,}");
        assertThat(answer.header("Location").orElseThrow()).endsWith("/api/v1/applications/" + answer.code());
        assertThat(answer.state()).isEqualTo("submitted");
        assertThat(answer.get("lookupPin")).matches("[2-9A-HJKMNP-TV-Z]{8}");
        assertThat(answer.get("due")).endsWith("T17:00:00+07:00");
        assertThat(answer.body().path("attachments").path(0).path("id").asText())
                .isEqualTo(paper);
        assertThat(Rest.as(Account.LAN).get("applications/" + answer.code()).text())
                .isEqualTo(answer.text());
    }

    @Test
    void keepsWhatPeopleTypeInTidyForm() {
        Answer answer = send(Form.ofAMother()
                .with("applicant.phone", "+84 912-345-678")
                .with("applicant.birthDate", "12/4/1975")
                .with("person.identityNumber", "068 201 004 321")
                .with("person.name", "  Trần   Văn\u00a0Nam "));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.get("answers.applicant.phone")).isEqualTo("0912345678");
        assertThat(answer.get("answers.applicant.birthDate")).isEqualTo("1975-04-12");
        assertThat(answer.get("answers.person.identityNumber")).isEqualTo("068201004321");
        assertThat(answer.get("answers.person.name")).isEqualTo("Trần Văn Nam");
    }

    @Test
    void isRefusedForAllMissingFieldsAtOnce() {
        Form empty = Form.ofAMother();
        for (String field : REQUIRED) {
            empty = empty.without(field);
        }
        isRefused(empty, REQUIRED.stream().map(field -> field + " missing").toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applicant.relation",
                "applicant.name",
                "applicant.birthDate",
                "applicant.identityNumber",
                "applicant.phone",
                "person.name",
                "person.birthDate",
                "person.sex",
                "person.commune",
                "person.address",
                "plan.months",
                "consent.truth"
            })
    void isRefusedWhenARequiredFieldIsEmptyOrNothing(String field) {
        isRefused(Form.ofAMother().with(field, ""), field + " missing");
        isRefused(Form.ofAMother().with(field, null), field + " missing");
    }

    @ParameterizedTest
    @CsvSource({
        "applicant.name, 200",
        "applicant.email, 200",
        "applicant.address, 300",
        "applicant.phone, 40",
        "person.name, 200",
        "person.address, 300",
        "plan.note, 2000"
    })
    void isRefusedWhenAFieldIsTooLong(String field, int longest) {
        isRefused(Form.ofAMother().with(field, "a".repeat(longest + 1)), field + " too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "person.name, string",
        "person.birthDate, string",
        "applicant.phone, string",
        "plan.note, string",
        "person.commune, string"
    })
    void isRefusedWhenAFieldHasTheWrongType(String field, String expected) {
        isRefused(Form.ofAMother().with(field, List.of("x")), field + " wrong-type");
        isRefused(Form.ofAMother().with(field, Map.of("x", "y")), field + " wrong-type");
        isRefused(Form.ofAMother().with(field, 1.5), field + " wrong-type");
        assertThat(send(Form.ofAMother().with(field, List.of())).text()).contains("must be a " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "person", "plan", "consent"})
    void isRefusedWhenASectionIsNoObject(String section) {
        Answer answer = send(Form.ofAMother().with(section, "text"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).contains(section + " wrong-type");
    }

    @Test
    void isRefusedForMembersThatNobodyKnows() {
        isRefused(Form.ofAMother().with("person.nickname", "Nam"), "person.nickname unknown-field");
        isRefused(Form.ofAMother().with("admin", true), "admin unknown-field");
        isRefused(Form.ofAMother().with("status", "admitted"), "status unknown-field");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-02-30, not-a-date",
        "31/04/2001, not-a-date",
        "2001-13-01, not-a-date",
        "29.02.2001, not-a-date",
        "hôm qua, not-a-date",
        "0000-00-00, not-a-date",
        "1899-12-31, date-too-early"
    })
    void isRefusedForAnImpossibleDate(String date, String code) {
        isRefused(Form.ofAMother().with("person.birthDate", date), "person.birthDate " + code);
    }

    @Test
    void isRefusedForABirthdayThatHasNotCome() {
        isRefused(
                Form.ofAMother().with("person.birthDate", Dossier.inDays(1).toString()),
                "person.birthDate date-in-future");
    }

    @Test
    void isRefusedForAChildUnderTwelve() {
        LocalDate almostTwelve = Dossier.inDays(1).minusYears(12);
        isRefused(
                Form.ofAMother().with("person.birthDate", almostTwelve.toString()),
                "person.birthDate person-too-young");
    }

    @Test
    void isAcceptedFromAMotherForAChildOfTwelveButNotFromAWife() {
        Form child = Form.ofAMother()
                .with("person.birthDate", Dossier.inDays(0).minusYears(12).toString())
                .without("person.identityNumber")
                .without("consent.person");
        assertThat(send(child).status()).isEqualTo(201);
        isRefused(child.with("applicant.relation", "wife"), "applicant.relation child-needs-parent");
    }

    /** The day of filing is a day in Viet Nam. */
    @Test
    void asksForTheConsentOfThePersonFromTheEighteenthBirthdayOn() {
        LocalDate birthday = Dossier.inDays(0).minusYears(18);
        Form alone = Form.ofAMother().without("consent.person");
        isRefused(alone.with("person.birthDate", birthday.toString()), "consent.person consent-missing");

        Answer child = send(alone.with("person.birthDate", birthday.plusDays(1).toString()));
        assertThat(child.status()).as(child.text()).isEqualTo(201);
        assertThat(Rest.as(Account.LAN)
                        .send("PUT", "applications/" + child.code() + "/contact", Rest.json("phone", "0987 654 321"))
                        .get("answers.applicant.phone"))
                .isEqualTo("0987654321");
    }

    @Test
    void isRefusedWithoutTheConsentOfAGrownPerson() {
        isRefused(Form.ofAMother().with("consent.person", false), "consent.person consent-missing");
    }

    @Test
    void isRefusedWhenATickIsNoTick() {
        isRefused(Form.ofAMother().with("consent.truth", "maybe"), "consent.truth must-be-yes");
    }

    @ParameterizedTest
    @CsvSource({
        "person.identityNumber, 12345, identity-number-12-digits",
        "applicant.phone, 12, not-a-phone",
        "applicant.email, lan, not-an-email",
        "person.sex, other, unknown-choice",
        "applicant.relation, neighbour, unknown-choice",
        "plan.months, 5, months-out-of-range",
        "plan.months, 37, months-out-of-range",
        "plan.months, -12, months-out-of-range",
        "person.commune, 99999, unknown-place",
        "plan.facility, hiep-an, unknown-place",
        "person.name, 12345, not-a-name"
    })
    void isRefusedForAValueThatCannotBe(String field, String value, String code) {
        isRefused(Form.ofAMother().with(field, value), field + " " + code);
    }

    @Test
    void isRefusedForAServiceThatThereIsNot() {
        isRefused(Form.ofAMother().with("service", "holiday"), "service unknown-service");
        isRefused(Form.ofAMother().without("service"), "service missing");
        isRefused(Form.ofAMother().with("service", 7), "service wrong-type");
    }

    @Test
    void isRefusedWhereTheServiceIsNotYetOffered() {
        isRefused(Form.ofAMother().with("person.commune", "00004"), "person.commune service-not-offered-here");
    }

    @Test
    void isRefusedWithPapersOfOthersUsedOnesAndUnknownOnes() {
        String ofMinh = Rest.as(Account.MINH).upload("a.pdf", Papers.pdf()).get("id");
        String used = Rest.as(Account.LAN).upload("b.pdf", Papers.pdf()).get("id");
        assertThat(send(Form.ofAMother().withPapers(used)).status()).isEqualTo(201);
        isRefused(Form.ofAMother().withPapers(ofMinh), "attachments attachment-unknown");
        isRefused(Form.ofAMother().withPapers(used), "attachments attachment-already-used");
        isRefused(
                Form.ofAMother().withPapers("00000000-0000-0000-0000-000000000000"), "attachments attachment-unknown");
        isRefused(Form.ofAMother().withPapers("../../etc/passwd"), "attachments attachment-unknown");
    }
}
