package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsInBothLanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    static List<String> features() {
        return PageSources.features();
    }

    @Test
    void areFoundAtAll() {
        assertThat(features()).contains("layout", "start", "refusal");
    }

    @ParameterizedTest
    @MethodSource("features")
    void haveTheSameKeys(String feature) {
        assertThat(keys(feature, "en")).isEqualTo(keys(feature, "vi")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("features")
    void areNeverEmpty(String feature) {
        assertThat(Texts.bundle(feature, "vi").values()).noneMatch(String::isBlank);
        assertThat(Texts.bundle(feature, "en").values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("features")
    void leaveTheSamePlacesForValues(String feature) {
        Map<String, String> english = Texts.bundle(feature, "en");
        Texts.bundle(feature, "vi")
                .forEach((key, sentence) ->
                        assertThat(places(english.get(key))).as(key).isEqualTo(places(sentence)));
    }

    /** A language with a plural may have one sentence more, for the number one. */
    private static TreeSet<String> keys(String feature, String language) {
        return Texts.bundle(feature, language).keySet().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> places(String sentence) {
        Matcher matcher = PLACE.matcher(sentence);
        TreeSet<String> places = new TreeSet<>();
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
