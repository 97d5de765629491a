package vn.loive.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchingForWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Trần Văn NAM, tran:* & van:* & nam:*",
        "Đỗ  đạt, do:* & dat:*",
        "261122-0013, 261122:* & 0013:*",
        "a & b | !c:*, a:* & b:* & c:*"
    })
    void areWrittenWithoutAccentsAndWithoutSigns(String typed, String query) {
        assertThat(SearchWords.query(typed)).contains(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%_!", "&|:*()", "\\"})
    void areNothingWhenNoLetterIsLeft(String typed) {
        assertThat(SearchWords.query(typed)).isEmpty();
    }

    @Test
    void standForThemselvesInAPattern() {
        assertThat(SearchWords.pattern("100%_Đ!")).isEqualTo("%100!%!_d!!%");
    }
}
