package vn.loive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangingAnswersTest {
    private static Answers sentBy(String relation) {
        return new Answers(Map.of(
                "applicant.relation", relation,
                "applicant.phone", "0912345678",
                "applicant.address", "Thôn Định An",
                "person.phone", "0912345678",
                "person.address", "Thôn K'Long"));
    }

    @Test
    void makesTheCopyOfSomebodyWhoAppliesForHimselfAnew() {
        Map<String, String> changed = sentBy("self").with(Map.of("applicant.phone", "0987654321"));
        assertThat(changed).containsEntry("applicant.phone", "0987654321").doesNotContainKey("person.phone");
    }

    @Test
    void leavesWhatWasDifferentBefore() {
        Map<String, String> changed = sentBy("self").with(Map.of("applicant.address", "Thôn Mới"));
        assertThat(changed).containsEntry("person.address", "Thôn K'Long");
    }

    @Test
    void leavesAnotherPersonsAnswersAlone() {
        Map<String, String> changed = sentBy("mother").with(Map.of("applicant.phone", "0987654321"));
        assertThat(changed).containsEntry("person.phone", "0912345678");
    }

    @Test
    void takesWhatIsSaidAboutThePersonHimself() {
        Map<String, String> changed =
                sentBy("self").with(Map.of("applicant.phone", "0987654321", "person.phone", "0903333444"));
        assertThat(changed).containsEntry("person.phone", "0903333444");
    }
}
