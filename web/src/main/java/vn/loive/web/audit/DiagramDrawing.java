package vn.loive.web.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.loive.engine.Diagram;
import vn.loive.engine.Diagram.Box;
import vn.loive.engine.Diagram.Shape;
import vn.loive.engine.ProcessTrace;

/**
 * Draws the model as its author laid it out, with the way that an application has taken. Colours and lines are given
 * by the style sheet; every mark is a shape or a word as well.
 */
final class DiagramDrawing {
    private static final double MARGIN = 12;

    private final ProcessTrace trace;
    private final DiagramWords words;
    private final Set<String> taken;
    private final Svg svg = new Svg();
    private final ShapeDrawing shapes;
    private final EdgeDrawing edges;

    DiagramDrawing(ProcessTrace trace, DiagramWords words) {
        this.trace = trace;
        this.words = words;
        this.taken = trace.taken();
        Pen pen = new Pen(svg);
        this.shapes = new ShapeDrawing(svg, pen, trace, words);
        this.edges = new EdgeDrawing(svg, pen, words);
    }

    /** The drawing as one element to be put into a page. */
    String svg() {
        Box frame = frame();
        svg.open(
                "svg",
                "class",
                "way",
                "role",
                "img",
                "aria-labelledby",
                "way-title way-desc",
                "width",
                frame.width(),
                "height",
                frame.height(),
                "viewBox",
                viewBox(frame));
        svg.text("title", words.title(), "id", "way-title");
        svg.text("desc", words.description(been(), here()), "id", "way-desc");
        shapes(shape -> !shape.kind().isNode());
        diagram().edges().stream()
                .sorted(Comparator.comparing(edge -> taken.contains(edge.id())))
                .forEach(edge -> edges.draw(edge, taken.contains(edge.id())));
        shapes(shape -> shape.kind().isNode());
        return svg.close("svg").toString();
    }

    private Diagram diagram() {
        return trace.diagram();
    }

    private void shapes(Predicate<Shape> which) {
        diagram().shapes().stream().filter(which).forEach(shapes::draw);
    }

    private List<String> here() {
        return names(trace.waiting().stream());
    }

    private List<String> been() {
        return names(trace.visits().stream().map(ProcessTrace.Visit::node));
    }

    /** The names of nodes in the order in which they come, each once. */
    private List<String> names(Stream<String> ids) {
        return ids.distinct()
                .flatMap(id -> diagram().shapes().stream()
                        .filter(shape -> shape.kind().isNode() && shape.id().equals(id)))
                .map(this::name)
                .toList();
    }

    private String name(Shape shape) {
        return words.name(shape.id(), shape.text());
    }

    private Box frame() {
        double left = extreme(Box::x, Math::min);
        double top = extreme(Box::y, Math::min);
        double right = extreme(box -> box.x() + box.width(), Math::max);
        double bottom = extreme(box -> box.y() + box.height(), Math::max);
        return new Box(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }

    private double extreme(ToDoubleFunction<Box> edge, DoubleBinaryOperator further) {
        return diagram().shapes().stream()
                .map(Shape::box)
                .mapToDouble(edge)
                .reduce(further)
                .orElse(0);
    }

    private static String viewBox(Box box) {
        return Math.round(box.x()) + " " + Math.round(box.y()) + " " + Math.round(box.width()) + " "
                + Math.round(box.height());
    }
}
