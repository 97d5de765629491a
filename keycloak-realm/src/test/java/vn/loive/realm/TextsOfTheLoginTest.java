package vn.loive.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsOfTheLoginTest {
    private static final Path THEME = Path.of("src/main/theme/loive");
    private static final Pattern KEY = Pattern.compile("msg\\(\"([^\"]+)\"[,)]");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?s)<#--.*?-->|\\$\\{[^}]*}|</?[#@](?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern READ_BY_PEOPLE =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("(?s)<(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern ATTRIBUTE_ALONE = Pattern.compile("(?m)^\\s*aria-describedby=\"[^\"]*\"$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");
    private static final Pattern TELLING = Pattern.compile(
            "ma ?t[uú][yý]|nghi[eệ]n|c[oô]ng an|ch[aấ]t g[aâ]y|drug|rehab|addict|police|narcotic|detox",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(THEME)) {
            return files.filter(file -> file.toString().endsWith(".ftl")).toList().stream();
        }
    }

    @Test
    void areLookedForInAllTemplates() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(10);
        assertThat(literals("<p title=\"Leave\">Log in ${msg(\"x\")}</p><#if a>Go</#if>"))
                .contains("Leave")
                .anyMatch(text -> text.contains("Log in"))
                .anyMatch(text -> text.contains("Go"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void standInTheMessageFilesAndNotInTheTemplate(Path template) throws IOException {
        assertThat(literals(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void existForEveryKeyThatATemplateNames(Path template) throws IOException {
        Set<String> keys = KEY.matcher(Files.readString(template))
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toSet());
        assertThat(words("login", "vi").stringPropertyNames()).containsAll(keys);
        assertThat(words("login", "en").stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void haveTheSameKeysAndPlacesInBothLanguages(String kind) {
        Properties vietnamese = words(kind, "vi");
        Properties english = words(kind, "en");
        assertThat(english.stringPropertyNames())
                .isEqualTo(vietnamese.stringPropertyNames())
                .isNotEmpty();
        assertThat(vietnamese.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("linkExpirationFormatter"))
                .allSatisfy(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(vietnamese.getProperty(key))));
    }

    /** They are read before any login, or by whoever opens the letter box. */
    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void tellNothingAndCanBeSaid(String kind) {
        for (String language : List.of("vi", "en")) {
            assertThat(words(kind, language)).allSatisfy((key, text) -> {
                assertThat((String) text).as("%s", key).isNotBlank().doesNotContainPattern(TELLING);
                assertThat(new MessageFormat((String) text, Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5, 6}))
                        .as("a lone apostrophe hides what follows it: %s", key)
                        .doesNotContainPattern(PLACE);
            });
        }
    }

    private static List<String> literals(String source) {
        String spoken = DIRECTIVE.matcher(source).replaceAll("");
        Stream<String> attributes = READ_BY_PEOPLE.matcher(spoken).results().map(found -> found.group(1));
        Stream<String> between =
                TAG.splitAsStream(ATTRIBUTE_ALONE.matcher(spoken).replaceAll(" "));
        return Stream.concat(attributes, between)
                .map(String::strip)
                .filter(text -> WORD.matcher(text.replaceAll("&#?\\w+;", " ")).find())
                .toList();
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String kind, String language) {
        Properties words = new Properties();
        try (var reader =
                Files.newBufferedReader(THEME.resolve(kind).resolve("messages/messages_" + language + ".properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
