package vn.loive.web.workqueue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.routing.Step;

class AddressOfAStepTest {
    @Test
    void isTheNameOfTheStep() {
        assertThat(StepAddress.of(Step.REVIEW_AT_COMMUNE)).isEqualTo("/tasks/review-at-commune");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void hasAPage(Step step) {
        assertThat(Path.of("src/main/webapp" + StepAddress.of(step) + ".xhtml")).exists();
    }
}
