package vn.loive.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;

class PagesOfTheFormTest {
    private static final UUID DRAFT = UUID.fromString("00000000-0000-0000-0000-000000000007");

    @ParameterizedTest
    @ValueSource(strings = {"home-rehab", "private-facility-rehab", "public-facility-rehab"})
    void askEveryQuestionOnceInTheOrderOfTheForm(String service) {
        List<String> asked = Arrays.stream(FormPage.values())
                .flatMap(page -> page.questions(service, Map.of()).stream())
                .toList();
        assertThat(asked)
                .containsExactlyElementsOf(ApplicationForm.of(service).fields().stream()
                        .map(Field::path)
                        .toList());
    }

    @Test
    void askHowToBeginOnlyWhereThePersonStaysAtHome() {
        assertThat(FormPage.PLAN.questions("home-rehab", Map.of())).contains("plan.start");
        assertThat(FormPage.PLAN.questions("public-facility-rehab", Map.of())).doesNotContain("plan.start");
    }

    @Test
    void askWhoAppliesForHimselfNothingThatHeHasSaid() {
        Map<String, String> self = Map.of("applicant.relation", "self");
        assertThat(FormPage.PERSON.questions("home-rehab", self)).containsExactly("person.sex");
        assertThat(FormPage.CHECK.questions("home-rehab", self)).containsExactly("consent.truth");
    }

    @ParameterizedTest
    @EnumSource(FormPage.class)
    void areFoundByTheirWordAndNameNothingInTheirAddressButTheDraft(FormPage page) {
        assertThat(FormPage.of(page.word())).contains(page);
        assertThat(page.address(DRAFT)).startsWith("/apply/").contains("draft=" + DRAFT);
        assertThat(FormPage.of("elsewhere")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormPage.class)
    void areFoundByTheQuestionsThatTheyAsk(FormPage page) {
        assertThat(page.questions("home-rehab", Map.of())).allMatch(question -> FormPage.asking(question) == page);
    }

    @Test
    void takeWhatBelongsToNoQuestionToThePageThatCanHelp() {
        assertThat(FormPage.asking("attachments")).isEqualTo(FormPage.PAPERS);
        assertThat(FormPage.asking("")).isEqualTo(FormPage.CHECK);
    }

    @Test
    void leadOnToTheLastOneAndNoFurther() {
        assertThat(FormPage.WHO.next()).isEqualTo(FormPage.PERSON);
        assertThat(FormPage.CHECK.next()).isEqualTo(FormPage.CHECK);
    }
}
