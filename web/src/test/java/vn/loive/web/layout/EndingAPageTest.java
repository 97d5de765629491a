package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class EndingAPageTest {
    @Test
    void isNotNeededWhenTheActWasDone() {
        assertThat(PageEnd.need(Result.done("yes"))).isEqualTo("yes");
    }

    @Test
    void answersEachNoWithItsStatus() {
        assertEndsWith(Result.notFound(), 404);
        assertEndsWith(Result.notAllowed("not-your-task"), 403);
        assertEndsWith(Result.overtaken("already-ended"), 409);
    }

    @Test
    void isNoAnswerToARefusalWhichAFormShows() {
        assertThatThrownBy(() -> PageEnd.need(Result.refused(Refusal.of("missing", "reason"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leadsToNoOtherServer() {
        assertThat(PageEnd.goTo("https://example.vn/").address()).isEqualTo("/");
        assertThat(PageEnd.goTo("/apply").address()).isEqualTo("/apply");
        assertThat(PageEnd.goTo("/apply").goesOn()).isTrue();
        assertThat(PageEnd.notFound().goesOn()).isFalse();
    }

    @Test
    void tellsALostDatabaseFromAFaultOfOurs() {
        Throwable lost = new IllegalStateException("wrapped", new SQLException("gone", "08006"));
        Throwable wrong = new IllegalStateException("wrapped", new SQLException("syntax", "42601"));
        assertThat(Trouble.of(lost).kind()).isEqualTo(Trouble.Kind.OUTAGE);
        assertThat(Trouble.of(wrong).kind()).isEqualTo(Trouble.Kind.FAULT);
        assertThat(Trouble.of(new RuntimeException(new OptimisticLockException()))
                        .kind())
                .isEqualTo(Trouble.Kind.SOMEONE_WAS_FASTER);
        assertThat(Trouble.of(wrong).number()).hasSize(8);
    }

    private static void assertEndsWith(Result<String> no, int status) {
        assertThatThrownBy(() -> PageEnd.need(no))
                .asInstanceOf(InstanceOfAssertFactories.type(PageEnd.class))
                .extracting(PageEnd::status)
                .isEqualTo(status);
    }
}
