package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who looks over a shoulder must not learn what this is about. */
class NeutralFaceTest {
    private static final Pattern TELLING = Pattern.compile(
            "ma ?t[uú][yý]|cai nghi[eệ]n|nghi[eệ]n|c[oô]ng an|ch[aấ]t g[aâ]y|\\bcơ sở cai|drug|rehab|addict|police|narcotic|detox",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DISRESPECTFUL = Pattern.compile(
            "con nghiện|đối tượng (?!JSON)|junkie|drug abuser", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE = Pattern.compile("name=\"title\"\\s+value=\"#\\{text\\['([^']+)']}\"");

    /** Files whose sentences are read before any login, or by whoever holds the phone. */
    private static final Set<String> BEFORE_LOGIN = Set.of(
            "layout",
            "start",
            "help",
            "errors",
            "format",
            "lookup",
            "state",
            "progress",
            "refusal",
            "problem",
            "notification");

    static Stream<String> titles() {
        return PageSources.pages().values().stream()
                .flatMap(source -> TITLE.matcher(source).results().map(match -> match.group(1)))
                .distinct();
    }

    @Test
    void knowsATellingWordWhenItSeesOne() {
        assertThat("Cai nghiện ma túy").containsPattern(TELLING);
        assertThat("Rehabilitation").containsPattern(TELLING);
        assertThat(titles()).contains("start.title");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void isKeptInTheTitlesOfAllPages(String key) {
        both(key).forEach(title -> assertThat(title).doesNotContainPattern(TELLING));
    }

    @Test
    void isKeptInEverySentenceBeforeLoginAndInEveryMessage() {
        assertThat(sentences().filter(line -> BEFORE_LOGIN.contains(line.substring(0, line.indexOf('.')))))
                .isNotEmpty()
                .noneMatch(line -> TELLING.matcher(line).find());
    }

    @Test
    void isKeptInTheAddressesOfPages() {
        assertThat(PageSources.pages().keySet())
                .noneMatch(path -> TELLING.matcher(path).find());
    }

    @Test
    void speaksOfPeopleWithRespect() {
        assertThat(sentences()).noneMatch(line -> DISRESPECTFUL.matcher(line).find());
    }

    private static Stream<String> both(String key) {
        return Languages.SPOKEN.stream().map(language -> Texts.say(language, key));
    }

    private static Stream<String> sentences() {
        return PageSources.features().stream()
                .flatMap(feature -> Languages.SPOKEN.stream()
                        .flatMap(language -> Texts.bundle(feature, language).entrySet().stream())
                        .map(entry -> feature + "." + entry.getKey() + "=" + entry.getValue()));
    }
}
