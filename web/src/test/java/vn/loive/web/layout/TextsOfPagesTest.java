package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

class TextsOfPagesTest {
    private static final Pattern KEY =
            Pattern.compile("text(?:\\['([^']+)']|\\.(?:of|count)\\('([^']+)')(?!\\s*\\+|\\.concat)");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "alt",
            "title",
            "label",
            "hint",
            "placeholder",
            "summary",
            "aria-label",
            "question",
            "answer",
            "word",
            "what",
            "why",
            "heading",
            "by",
            "itemLabel",
            "requiredMessage",
            "validatorMessage",
            "converterMessage");

    static Set<String> pages() {
        return PageSources.pages().keySet();
    }

    @Test
    void areLookedForInAllPages() {
        assertThat(pages()).contains("index.xhtml", "WEB-INF/templates/layout.xhtml", "WEB-INF/tags/field.xhtml");
        assertThat(keysOf(PageSources.pages().get("index.xhtml"))).contains("start.title", "start.talk.what");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void existForEveryKeyThatAPageNames(String page) {
        String source = PageSources.pages().get(page);
        assertThat(keysOf(source)).allSatisfy(key -> {
            assertThat(Texts.find("vi", key)).as("vi: %s", key).isNotNull();
            assertThat(Texts.find("en", key)).as("en: %s", key).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void standInTheMessageFilesAndNotInThePage(String page) {
        List<String> literal = new ArrayList<>();
        collect(PageSources.parse(PageSources.pages().get(page)), literal);
        assertThat(literal).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needNoScriptOrStyleInsideThePage(String page) {
        assertThat(PageSources.pages().get(page))
                .doesNotContainPattern("\\sstyle=\"")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContainPattern("<style")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
    }

    private static List<String> keysOf(String source) {
        return KEY.matcher(source)
                .results()
                .map(TextsOfPagesTest::key)
                .filter(key -> !key.endsWith("."))
                .toList();
    }

    private static String key(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static void collect(Node node, List<String> literal) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            addWords(node.getTextContent(), literal);
        }
        attributes(node)
                .filter(attribute -> READ_BY_PEOPLE.contains(attribute.getLocalName()))
                .forEach(attribute -> addWords(attribute.getValue(), literal));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, literal);
        }
    }

    private static Stream<Attr> attributes(Node node) {
        NamedNodeMap attributes = node.getAttributes();
        return attributes == null
                ? Stream.empty()
                : Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1).map(i -> (Attr) attributes.item(i));
    }

    private static void addWords(String text, List<String> literal) {
        String spoken = EXPRESSION.matcher(text).replaceAll(" ");
        if (WORD.matcher(spoken).find()) {
            literal.add(spoken.strip());
        }
    }
}
