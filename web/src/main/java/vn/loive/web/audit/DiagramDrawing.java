package vn.loive.web.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.engine.Diagram;
import vn.loive.engine.Diagram.Box;
import vn.loive.engine.Diagram.Edge;
import vn.loive.engine.Diagram.Kind;
import vn.loive.engine.Diagram.Shape;
import vn.loive.engine.ProcessTrace;

/**
 * Draws the model as its author laid it out, with the way that an application has taken. Colours and lines are given
 * by the style sheet; every mark is a shape or a word as well.
 */
final class DiagramDrawing {
    private static final double SIZE = 14;
    private static final double LABEL = 13;
    private static final double LEADING = 17;
    private static final double MARGIN = 12;

    private final ProcessTrace trace;
    private final DiagramWords words;
    private final Set<String> taken;
    private final Svg svg = new Svg();

    DiagramDrawing(ProcessTrace trace, DiagramWords words) {
        this.trace = trace;
        this.words = words;
        this.taken = trace.taken();
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
                .forEach(this::edge);
        shapes(shape -> shape.kind().isNode());
        return svg.close("svg").toString();
    }

    private Diagram diagram() {
        return trace.diagram();
    }

    private void shapes(java.util.function.Predicate<Shape> which) {
        diagram().shapes().stream().filter(which).forEach(this::shape);
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
        double left = diagram().shapes().stream()
                .mapToDouble(shape -> shape.box().x())
                .min()
                .orElse(0);
        double top = diagram().shapes().stream()
                .mapToDouble(shape -> shape.box().y())
                .min()
                .orElse(0);
        double right = diagram().shapes().stream()
                .mapToDouble(shape -> shape.box().x() + shape.box().width())
                .max()
                .orElse(0);
        double bottom = diagram().shapes().stream()
                .mapToDouble(shape -> shape.box().y() + shape.box().height())
                .max()
                .orElse(0);
        return new Box(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }

    private static String viewBox(Box box) {
        return Math.round(box.x()) + " " + Math.round(box.y()) + " " + Math.round(box.width()) + " "
                + Math.round(box.height());
    }

    private void shape(Shape shape) {
        List<ProcessTrace.Visit> visits = trace.at(shape.id());
        boolean here = trace.waiting().contains(shape.id());
        svg.open(
                "g",
                "id",
                "at-" + shape.id(),
                "class",
                "shape "
                        + shape.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                        + (visits.isEmpty() ? "" : wasLeft(visits) || here ? " been" : " broken")
                        + (here ? " here" : ""));
        svg.text("title", words.about(shape, visits, here));
        switch (shape.kind()) {
            case POOL, LANE -> band(shape);
            case SUB_PROCESS -> part(shape);
            case USER_TASK, OTHER_TASK -> task(shape, visits, here);
            case GATEWAY -> gateway(shape);
            case START, CATCH, END -> event(shape);
        }
        if (here && shape.kind().isNode()) {
            hereSign(shape);
        }
        svg.close("g");
    }

    /** True when the token has gone on from here at least once, instead of being taken away. */
    private static boolean wasLeft(List<ProcessTrace.Visit> visits) {
        return visits.stream().anyMatch(visit -> visit.to().isPresent() && !visit.broken());
    }

    /** A pool or lane with its name standing in the narrow band at its left. */
    private void band(Shape shape) {
        Box box = shape.box();
        rectangle(box, 0, "outline");
        double x = box.x() + 20;
        double y = box.y() + box.height() / 2;
        svg.text(
                "text",
                name(shape),
                "class",
                "band",
                "x",
                x,
                "y",
                y,
                "transform",
                "rotate(-90 " + Math.round(x) + " " + Math.round(y) + ")");
    }

    private void part(Shape shape) {
        Box box = shape.box();
        rectangle(box, 12, "outline");
        svg.text("text", name(shape), "class", "name", "x", centre(box), "y", box.y() + 22);
    }

    private void task(Shape shape, List<ProcessTrace.Visit> visits, boolean here) {
        Box box = shape.box();
        rectangle(box, 10, "outline");
        List<String> lines = WrappedText.lines(name(shape), box.width() - 12, SIZE);
        String when = words.when(visits);
        double height = lines.size() * LEADING;
        // the time stands under the name, and both above the timers that sit on the lower edge
        double first = box.y() + SIZE + (when.isEmpty() ? (box.height() - height) / 2 : 7);
        svg.lines(lines, centre(box), first, LEADING, "name");
        if (!when.isEmpty()) {
            svg.text("text", when, "class", "when", "x", centre(box), "y", first + lines.size() * LEADING);
        }
        if (wasLeft(visits) && !here) {
            tick(box.x() + box.width() - 4, box.y() + 4);
        }
    }

    private void gateway(Shape shape) {
        Box box = shape.box();
        double middle = box.y() + box.height() / 2;
        svg.empty(
                "polygon",
                "class",
                "outline",
                "points",
                points(List.of(
                        new Diagram.Point(centre(box), box.y()),
                        new Diagram.Point(box.x() + box.width(), middle),
                        new Diagram.Point(centre(box), box.y() + box.height()),
                        new Diagram.Point(box.x(), middle))));
        if (shape.sign().equals("event")) {
            svg.empty("circle", "class", "sign", "cx", centre(box), "cy", middle, "r", box.width() / 4);
        } else {
            svg.text("text", "?", "class", "ask", "x", centre(box), "y", middle + 7);
        }
        label(shape);
    }

    private void event(Shape shape) {
        Box box = shape.box();
        double middle = box.y() + box.height() / 2;
        double radius = box.width() / 2;
        svg.empty("circle", "class", "outline", "cx", centre(box), "cy", middle, "r", radius);
        if (shape.kind() == Kind.CATCH) {
            svg.empty("circle", "class", "ring", "cx", centre(box), "cy", middle, "r", radius - 4);
        }
        sign(shape.sign(), centre(box), middle);
        label(shape);
    }

    private void sign(String sign, double x, double y) {
        if (sign.equals("timer")) {
            svg.empty("path", "class", "sign", "d", "M%d %dv-7m0 7h5".formatted(Math.round(x), Math.round(y)));
            svg.empty("circle", "class", "sign", "cx", x, "cy", y, "r", 9.0);
        } else if (sign.equals("message")) {
            svg.empty(
                    "path",
                    "class",
                    "sign",
                    "d",
                    "M%d %dh16v11h-16zl8 6 8-6".formatted(Math.round(x - 8), Math.round(y - 5)));
        }
    }

    private void label(Shape shape) {
        Box label = shape.label();
        if (label != null) {
            words(name(shape), label, "name");
        }
    }

    private void words(String text, Box room, String style) {
        List<String> lines = WrappedText.lines(text, Math.max(room.width() + 8, 40), LABEL);
        svg.lines(lines, centre(room), room.y() + LABEL, LEADING - 2, "label " + style);
    }

    private void edge(Edge edge) {
        boolean gone = taken.contains(edge.id());
        svg.open("g", "class", gone ? "edge gone" : "edge");
        svg.empty("polyline", "class", "line", "points", points(edge.points()));
        arrow(edge.points());
        Optional.ofNullable(edge.label()).ifPresent(room -> words(words.name(edge.id(), edge.text()), room, "answer"));
        svg.close("g");
    }

    /** The head of an arrow, turned by hand because a marker would be named in a style. */
    private void arrow(List<Diagram.Point> points) {
        Diagram.Point end = points.get(points.size() - 1);
        Diagram.Point before = points.get(points.size() - 2);
        double length = Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        List<Diagram.Point> head = new ArrayList<>();
        head.add(end);
        head.add(new Diagram.Point(end.x() - 11 * dx - 5 * dy, end.y() - 11 * dy + 5 * dx));
        head.add(new Diagram.Point(end.x() - 11 * dx + 5 * dy, end.y() - 11 * dy - 5 * dx));
        svg.empty("polygon", "class", "head", "points", points(head));
    }

    private void tick(double x, double y) {
        svg.empty("circle", "class", "tick", "cx", x, "cy", y, "r", 10.0);
        svg.empty("path", "class", "tick-mark", "d", "M%d %dl3.5 4 6.5-8".formatted(Math.round(x - 5), Math.round(y)));
    }

    /**
     * A flag above where the application is, and above its name when that stands there; to the left, since timers sit
     * on the right of a step's edge.
     */
    private void hereSign(Shape shape) {
        Box box = shape.box();
        Box label = shape.label();
        double top = label == null ? box.y() : Math.min(box.y(), label.y());
        double width = words.here().length() * 7.5 + 26;
        double middle = Math.min(box.x() + width / 2 - 8, centre(box));
        double x = middle - width / 2;
        double y = top - 32;
        svg.empty("rect", "class", "flag", "x", x, "y", y, "width", width, "height", 24.0, "rx", 12.0);
        svg.empty(
                "polygon",
                "class",
                "flag",
                "points",
                points(List.of(
                        new Diagram.Point(middle - 7, y + 23),
                        new Diagram.Point(middle + 7, y + 23),
                        new Diagram.Point(middle, y + 31))));
        svg.text("text", "● " + words.here(), "class", "flag-text", "x", middle, "y", y + 17);
    }

    private void rectangle(Box box, double round, String style) {
        svg.empty(
                "rect",
                "class",
                style,
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                round);
    }

    private static double centre(Box box) {
        return box.x() + box.width() / 2;
    }

    private static String points(List<Diagram.Point> points) {
        return points.stream()
                .map(point -> Math.round(point.x()) + "," + Math.round(point.y()))
                .collect(Collectors.joining(" "));
    }
}
