package vn.loive.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.loive.engine.Diagram;
import vn.loive.engine.ProcessTrace;

class DrawingTheWayOfAnApplicationTest {
    private static final ProcessTrace AT_THE_COMMUNE =
            Ways.standingAtTheLast("ApplicationSubmitted", "FindCompetentUnit", "ReviewAtCommune");

    static Stream<Diagram.Shape> shapes() {
        return Ways.MODEL.shapes().stream();
    }

    static Stream<Diagram.Shape> tasks() {
        return shapes().filter(
                        shape -> shape.kind() == Diagram.Kind.USER_TASK || shape.kind() == Diagram.Kind.OTHER_TASK);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void showsEveryShapeOfTheModelWithItsWholeName(Diagram.Shape shape) throws Exception {
        Element drawn = byId(draw(Ways.notBegun()), "at-" + shape.id());

        assertThat(words(drawn)).endsWith(String.join("", shape.text().split(" ")));
    }

    @Test
    void showsEveryWayOfTheModel() throws Exception {
        Document drawing = draw(Ways.notBegun());

        assertThat(withClass(drawing, "edge")).hasSameSizeAs(Ways.MODEL.edges());
        assertThat(withClass(drawing, "gone")).isEmpty();
        assertThat(Ways.MODEL.edges()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void keepsTheNameOfATaskInsideOfIt(Diagram.Shape task) {
        List<String> lines = WrappedText.lines(task.text(), task.box().width() - 12, 14);

        assertThat(lines)
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line.length() * 14 * 0.54)
                        .isLessThanOrEqualTo(task.box().width()));
    }

    @Test
    void marksWhereTheApplicationHasBeenAndWhereItIs() throws Exception {
        Document drawing = draw(AT_THE_COMMUNE);

        assertThat(byId(drawing, "at-FindCompetentUnit").getAttribute("class")).contains("been");
        assertThat(byId(drawing, "at-ReviewAtCommune").getAttribute("class")).contains("here");
        assertThat(words(byId(drawing, "at-ReviewAtCommune"))).contains("here");
        assertThat(byId(drawing, "at-DecideAtCommune").getAttribute("class")).doesNotContain("been", "here");
        assertThat(withClass(drawing, "gone")).hasSize(2);
    }

    @Test
    void doesNotCallAStepDoneWhenAWithdrawalTookTheTokenAway() throws Exception {
        ProcessTrace.Visit broken =
                new ProcessTrace.Visit("ReviewAtCommune", Ways.at(0), Optional.of(Ways.at(1)), true);

        Element step = byId(draw(new ProcessTrace(Ways.MODEL, 1, List.of(broken), Set.of())), "at-ReviewAtCommune");

        assertThat(step.getAttribute("class")).contains("broken").doesNotContain("been");
        assertThat(step.getElementsByTagName("circle").getLength()).isZero();
    }

    @Test
    void leavesTheNameReadableUnderTheFlag() throws Exception {
        Diagram.Shape gateway = shapes().filter(shape -> shape.id().equals("WaitForSupplement"))
                .findFirst()
                .orElseThrow();

        Element drawn = byId(draw(Ways.standingAtTheLast("WaitForSupplement")), "at-WaitForSupplement");
        Element flag = (Element) drawn.getElementsByTagName("rect").item(0);
        double bottom = Double.parseDouble(flag.getAttribute("y")) + Double.parseDouble(flag.getAttribute("height"));

        assertThat(bottom).isLessThan(Objects.requireNonNull(gateway.label()).y());
    }

    @Test
    void isToldInWordsToThoseWhoDoNotSeeIt() throws Exception {
        Document drawing = draw(AT_THE_COMMUNE);
        Element root = drawing.getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("way-title way-desc");
        assertThat(byId(drawing, "way-desc").getTextContent())
                .isEqualTo("been Đã nộp hồ sơ, Xác định cơ quan có thẩm quyền, Tiếp nhận, kiểm tra hồ sơ;"
                        + " now Tiếp nhận, kiểm tra hồ sơ");
    }

    @Test
    void needsNoStyleAndNoScriptInsideIt() {
        String drawing = new DiagramDrawing(AT_THE_COMMUNE, new PlainWords()).svg();

        assertThat(drawing)
                .doesNotContain("style=", "<style", "<script", "onclick", "NaN")
                .startsWith("<svg");
    }

    @Test
    void takesNamesAsTextAndNeverAsMarkup() throws Exception {
        Diagram.Shape hostile = new Diagram.Shape(
                "Hostile",
                Diagram.Kind.USER_TASK,
                "<script>alert('\"&')</script>",
                "",
                "",
                new Diagram.Box(0, 0, 140, 80),
                null);
        Diagram model = new Diagram("model", List.of(hostile), List.of());

        String drawing = new DiagramDrawing(new ProcessTrace(model, 1, List.of(), Set.of()), new PlainWords()).svg();

        assertThat(drawing).doesNotContain("<script>");
        assertThat(words(byId(parse(drawing), "at-Hostile"))).contains("<script>alert('\"&')</script>");
    }

    private static Document draw(ProcessTrace trace) throws Exception {
        return parse(new DiagramDrawing(trace, new PlainWords()).svg());
    }

    private static Document parse(String drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)));
    }

    private static Element byId(Document drawing, String id) {
        return elements(drawing).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not drawn"));
    }

    private static List<Element> withClass(Document drawing, String word) {
        return elements(drawing).stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(word))
                .toList();
    }

    private static List<Element> elements(Document drawing) {
        NodeList all = drawing.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /** All that stands in an element, without gaps, because names are broken into lines. */
    private static String words(Element element) {
        return element.getTextContent().replaceAll("\\s+", "");
    }

    private static final class PlainWords implements DiagramWords {
        @Override
        public String language() {
            return "vi";
        }

        @Override
        public String title() {
            return "title";
        }

        @Override
        public String name(String id, String inTheModel) {
            return inTheModel;
        }

        @Override
        public String description(List<String> been, List<String> here) {
            return "been " + String.join(", ", been) + "; now " + String.join(", ", here);
        }

        @Override
        public String here() {
            return "here";
        }

        @Override
        public String when(List<ProcessTrace.Visit> visits) {
            return visits.isEmpty() ? "" : "07:34";
        }

        @Override
        public String about(Diagram.Shape shape, List<ProcessTrace.Visit> visits, boolean here) {
            return shape.kind().isNode() ? "" : "about ";
        }
    }
}
