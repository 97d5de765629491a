package vn.loive.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;

class DescribingTheFormTest {
    private static final String DESCRIPTION = "/META-INF/openapi.yaml";

    @Test
    void namesEveryQuestionInTheOrderOfTheForm() throws IOException {
        assertThat(fieldsDescribed())
                .containsExactlyElementsOf(
                        ApplicationForm.FIELDS.stream().map(Field::path).toList());
    }

    @Test
    void namesEveryWordThatCanBeChosen() throws IOException {
        String submission = part("    Submission:", "    Application:");
        assertThat(ApplicationForm.FIELDS)
                .filteredOn(field -> !field.choices().isEmpty())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(submission.replace("'", ""))
                        .contains(field.path().substring(field.path().indexOf('.') + 1) + ": {type: string, enum: ["
                                + String.join(", ", field.choices())));
    }

    @Test
    void describesEveryQuestionAmongWhatCanBeSent() throws IOException {
        String submission = part("    Submission:", "    Application:");
        assertThat(ApplicationForm.FIELDS)
                .allSatisfy(field -> assertThat(submission)
                        .contains(" " + field.path().substring(field.path().indexOf('.') + 1) + ": {type: "));
    }

    private static List<String> fieldsDescribed() throws IOException {
        return Arrays.stream(part("    Field:", "    Submission:").split("\n"))
                .map(String::strip)
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    private static String part(String from, String to) throws IOException {
        try (InputStream file = DescribingTheFormTest.class.getResourceAsStream(DESCRIPTION)) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            int start = all.indexOf(from);
            return all.substring(start, all.indexOf(to, start));
        }
    }
}
