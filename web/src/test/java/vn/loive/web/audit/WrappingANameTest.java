package vn.loive.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WrappingANameTest {
    @Test
    void breaksBetweenWords() {
        assertThat(WrappedText.lines("Xác định cơ quan có thẩm quyền", 128, 14))
                .containsExactly("Xác định cơ quan", "có thẩm quyền");
    }

    @Test
    void neverCutsAWord() {
        assertThat(WrappedText.lines("nghiêng nghiêng", 10, 14)).containsExactly("nghiêng", "nghiêng");
    }

    @Test
    void countsAnAccentAsPartOfItsLetter() {
        String apart = Normalizer.normalize("Tiếp nhận hồ sơ", Normalizer.Form.NFD);

        assertThat(WrappedText.lines(apart, 115, 14)).containsExactly("Tiếp nhận hồ sơ");
    }

    @Test
    void isNoLineWhenThereIsNoName() {
        assertThat(WrappedText.lines("  ", 100, 14)).isEmpty();
    }
}
