package vn.loive.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.loive.web.layout.Texts;

/** What the auditor reads as the source of a term is what the decision table names. */
class NamingTheLawOfEachTermTest {
    private static final Pattern DECREE = Pattern.compile("\\d+/20\\d\\d/NĐ-CP");
    private static final Pattern ARTICLE = Pattern.compile("Điều (\\d+)");

    record Term(String route, String step, String source) {}

    static Stream<Term> terms() throws Exception {
        try (InputStream table =
                Objects.requireNonNull(NamingTheLawOfEachTermTest.class.getResourceAsStream("/dmn/step-term.dmn"))) {
            NodeList rules = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(table)
                    .getElementsByTagName("rule");
            return IntStream.range(0, rules.getLength())
                    .mapToObj(i -> (Element) rules.item(i))
                    .map(rule -> new Term(word(rule, 0), word(rule, 1), text(rule, "description", 0)));
        }
    }

    private static String word(Element rule, int input) {
        return text(rule, "inputEntry", input).replace("\"", "");
    }

    private static String text(Element rule, String name, int number) {
        return rule.getElementsByTagName(name).item(number).getTextContent().strip();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void inBothLanguages(Term term) {
        for (String language : List.of("vi", "en")) {
            String said = Texts.say(language, "trace.law." + term.route() + "." + term.step());
            Matcher decree = DECREE.matcher(term.source());
            assertThat(decree.find()).isTrue();
            assertThat(said).contains(decree.group());
            Matcher article = ARTICLE.matcher(term.source());
            assertThat(article.find()).isTrue();
            assertThat(said).contains(" " + article.group(1));
            assertThat(said.contains("kiểm chứng") || said.contains("to be verified"))
                    .isEqualTo(term.source().contains("to be verified"));
        }
    }
}
