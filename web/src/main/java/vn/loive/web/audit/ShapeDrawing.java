package vn.loive.web.audit;

import java.util.List;
import java.util.Locale;
import vn.loive.engine.Diagram.Box;
import vn.loive.engine.Diagram.Kind;
import vn.loive.engine.Diagram.Point;
import vn.loive.engine.Diagram.Shape;
import vn.loive.engine.ProcessTrace;

/** Draws the shapes of a model, each with its name, when it was visited, and whether the application stands there. */
final class ShapeDrawing {
    private static final double SIZE = 14;
    private static final double LEADING = 17;

    private final Svg svg;
    private final Pen pen;
    private final Marks marks;
    private final ProcessTrace trace;
    private final DiagramWords words;

    ShapeDrawing(Svg svg, Pen pen, ProcessTrace trace, DiagramWords words) {
        this.svg = svg;
        this.pen = pen;
        this.marks = new Marks(pen, words);
        this.trace = trace;
        this.words = words;
    }

    void draw(Shape shape) {
        List<ProcessTrace.Visit> visits = trace.at(shape.id());
        boolean here = trace.waiting().contains(shape.id());
        svg.open("g", "id", "at-" + shape.id(), "class", style(shape, visits, here));
        svg.text("title", words.about(shape, visits, here));
        switch (shape.kind()) {
            case POOL, LANE -> band(shape);
            case SUB_PROCESS -> part(shape);
            case USER_TASK, OTHER_TASK -> task(shape, visits, here);
            case GATEWAY -> gateway(shape);
            case START, CATCH, END -> event(shape);
        }
        if (here && shape.kind().isNode()) {
            marks.here(shape);
        }
        svg.close("g");
    }

    private static String style(Shape shape, List<ProcessTrace.Visit> visits, boolean here) {
        return "shape "
                + shape.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (visits.isEmpty() ? "" : wasLeft(visits) || here ? " been" : " broken")
                + (here ? " here" : "");
    }

    /** True when the token has gone on from here at least once, instead of being taken away. */
    private static boolean wasLeft(List<ProcessTrace.Visit> visits) {
        return visits.stream().anyMatch(visit -> visit.to().isPresent() && !visit.broken());
    }

    private String name(Shape shape) {
        return words.name(shape.id(), shape.text());
    }

    /** A pool or lane with its name standing in the narrow band at its left. */
    private void band(Shape shape) {
        Box box = shape.box();
        pen.rectangle(box, 0, "outline");
        double x = box.x() + 20;
        double y = Pen.middle(box);
        String turned = "rotate(-90 " + Math.round(x) + " " + Math.round(y) + ")";
        svg.text("text", name(shape), "class", "band", "x", x, "y", y, "transform", turned);
    }

    private void part(Shape shape) {
        Box box = shape.box();
        pen.rectangle(box, 12, "outline");
        pen.word("name", name(shape), Pen.centre(box), box.y() + 22);
    }

    private void task(Shape shape, List<ProcessTrace.Visit> visits, boolean here) {
        Box box = shape.box();
        pen.rectangle(box, 10, "outline");
        List<String> lines = WrappedText.lines(name(shape), box.width() - 12, SIZE);
        String when = words.when(visits);
        double height = lines.size() * LEADING;
        // the time stands under the name, and both above the timers that sit on the lower edge
        double first = box.y() + SIZE + (when.isEmpty() ? (box.height() - height) / 2 : 7);
        svg.lines(lines, Pen.centre(box), first, LEADING, "name");
        if (!when.isEmpty()) {
            pen.word("when", when, Pen.centre(box), first + lines.size() * LEADING);
        }
        if (wasLeft(visits) && !here) {
            marks.tick(box.x() + box.width() - 4, box.y() + 4);
        }
    }

    private void gateway(Shape shape) {
        Box box = shape.box();
        double middle = Pen.middle(box);
        pen.polygon(
                "outline",
                List.of(
                        new Point(Pen.centre(box), box.y()),
                        new Point(box.x() + box.width(), middle),
                        new Point(Pen.centre(box), box.y() + box.height()),
                        new Point(box.x(), middle)));
        if (shape.sign().equals("event")) {
            pen.circle("sign", Pen.centre(box), middle, box.width() / 4);
        } else {
            pen.word("ask", "?", Pen.centre(box), middle + 7);
        }
        label(shape);
    }

    private void event(Shape shape) {
        Box box = shape.box();
        double middle = Pen.middle(box);
        double radius = box.width() / 2;
        pen.circle("outline", Pen.centre(box), middle, radius);
        if (shape.kind() == Kind.CATCH) {
            pen.circle("ring", Pen.centre(box), middle, radius - 4);
        }
        marks.sign(shape.sign(), Pen.centre(box), middle);
        label(shape);
    }

    private void label(Shape shape) {
        Box label = shape.label();
        if (label != null) {
            pen.label(name(shape), label, "name");
        }
    }
}
