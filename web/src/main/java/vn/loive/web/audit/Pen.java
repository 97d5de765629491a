package vn.loive.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import vn.loive.engine.Diagram.Box;
import vn.loive.engine.Diagram.Point;

/** Draws the simple forms that shapes, edges and marks are made of. */
final class Pen {
    private static final double LABEL = 13;
    private static final double LEADING = 15;

    private final Svg svg;

    Pen(Svg svg) {
        this.svg = svg;
    }

    void rectangle(Box box, double round, String style) {
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

    void circle(String style, double x, double y, double radius) {
        svg.empty("circle", "class", style, "cx", x, "cy", y, "r", radius);
    }

    void polygon(String style, List<Point> points) {
        svg.empty("polygon", "class", style, "points", points(points));
    }

    void line(String style, List<Point> points) {
        svg.empty("polyline", "class", style, "points", points(points));
    }

    void path(String style, String steps) {
        svg.empty("path", "class", style, "d", steps);
    }

    void word(String style, String text, double x, double y) {
        svg.text("text", text, "class", style, "x", x, "y", y);
    }

    /** A text beside what it belongs to, broken to the room that its author has given it. */
    void label(String text, Box room, String style) {
        List<String> lines = WrappedText.lines(text, Math.max(room.width() + 8, 40), LABEL);
        svg.lines(lines, centre(room), room.y() + LABEL, LEADING, "label " + style);
    }

    static double centre(Box box) {
        return box.x() + box.width() / 2;
    }

    static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> Math.round(point.x()) + "," + Math.round(point.y()))
                .collect(Collectors.joining(" "));
    }
}
