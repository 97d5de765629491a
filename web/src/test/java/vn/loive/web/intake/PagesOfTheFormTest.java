package vn.loive.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;

class PagesOfTheFormTest {
    private static final UUID DRAFT = UUID.fromString("00000000-0000-0000-0000-000000000007");

    @Test
    void askEveryQuestionOnceInTheOrderOfTheForm() {
        List<String> asked = Arrays.stream(FormPage.values())
                .flatMap(page -> page.questions(Map.of()).stream())
                .toList();
        assertThat(asked)
                .containsExactlyElementsOf(
                        ApplicationForm.FIELDS.stream().map(Field::path).toList());
    }

    @Test
    void askWhoAppliesForHimselfNothingThatHeHasSaid() {
        Map<String, String> self = Map.of("applicant.relation", "self");
        assertThat(FormPage.PERSON.questions(self)).containsExactly("person.sex");
        assertThat(FormPage.CHECK.questions(self)).containsExactly("consent.truth");
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
        assertThat(page.questions(Map.of())).allMatch(question -> FormPage.asking(question) == page);
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
