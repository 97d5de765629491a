package vn.loive.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingInOnesOwnWordsTest {

    @Test
    void mayStayEmptyUnlessItIsNeeded() {
        assertThat(FreeText.optional("note", "")).isEmpty();
        assertThat(FreeText.required("note", " \n")).containsExactly(Refusal.of("missing", "note"));
    }

    @Test
    void endsAtTwoThousandLetters() {
        assertThat(FreeText.required("note", "ạ".repeat(2000))).isEmpty();
        assertThat(FreeText.required("note", "ạ".repeat(2001)))
                .containsExactly(Refusal.of("too-long", "note", FreeText.LONGEST));
    }

    @Test
    void hasNoSignThatNoKeyboardMakes() {
        assertThat(FreeText.optional("note", "a\u0007b")).containsExactly(Refusal.of("bad-character", "note"));
    }
}
