package vn.loive.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersToSendTest {
    @Test
    void leaveOutWhatWasTypedAboutAnotherPersonBeforeChoosingOneself() {
        Map<String, String> sent = SentAnswers.of(Map.of(
                "applicant.relation", "self",
                "applicant.name", "Nguyễn Thị Lan",
                "person.name", "Trần Văn Nam",
                "person.sex", "female",
                "consent.person", "yes"));
        assertThat(sent).containsOnlyKeys("applicant.relation", "applicant.name", "person.sex");
    }

    @Test
    void keepTheOtherPersonWhenSomeoneElseApplies() {
        Map<String, String> sent =
                SentAnswers.of(Map.of("applicant.relation", "mother", "person.name", "Trần Văn Nam"));
        assertThat(sent).containsEntry("person.name", "Trần Văn Nam");
    }

    @Test
    void leaveOutWhatWasLeftEmpty() {
        assertThat(SentAnswers.of(Map.of("plan.note", " ", "plan.months", "12")))
                .containsOnlyKeys("plan.months");
    }

    @Test
    void areTakenAsAgreedOnlyForLookingAhead() {
        Map<String, String> typed = Map.of("applicant.relation", "mother");
        assertThat(SentAnswers.agreed(typed))
                .containsEntry("consent.truth", "yes")
                .containsEntry("consent.person", "yes");
        assertThat(SentAnswers.agreed(Map.of("applicant.relation", "self"))).doesNotContainKey("consent.person");
        assertThat(SentAnswers.of(typed)).doesNotContainKeys("consent.truth", "consent.person");
    }

    @Test
    void areKeptAsTypedButForWhatNoDatabaseTakes() {
        assertThat(ApplyStepPage.tidy("Số\u0000 3 ")).isEqualTo("Số 3 ");
        assertThat(ApplyStepPage.tidy(null)).isEmpty();
        assertThat(ApplyStepPage.tidy("x".repeat(20_000))).hasSize(10_000);
    }
}
