package vn.loive.web.audit;

import java.util.List;
import java.util.Optional;
import vn.loive.engine.Diagram.Edge;
import vn.loive.engine.Diagram.Point;

/** Draws the edges between shapes with their answers; the way that was taken stands out. */
final class EdgeDrawing {
    private final Svg svg;
    private final Pen pen;
    private final DiagramWords words;

    EdgeDrawing(Svg svg, Pen pen, DiagramWords words) {
        this.svg = svg;
        this.pen = pen;
        this.words = words;
    }

    void draw(Edge edge, boolean taken) {
        svg.open("g", "class", taken ? "edge gone" : "edge");
        pen.line("line", edge.points());
        arrow(edge.points());
        Optional.ofNullable(edge.label())
                .ifPresent(room -> pen.label(words.name(edge.id(), edge.text()), room, "answer"));
        svg.close("g");
    }

    /** The head of an arrow, turned by hand because a marker would be named in a style. */
    private void arrow(List<Point> points) {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        pen.polygon(
                "head",
                List.of(
                        end,
                        new Point(end.x() - 11 * dx - 5 * dy, end.y() - 11 * dy + 5 * dx),
                        new Point(end.x() - 11 * dx + 5 * dy, end.y() - 11 * dy - 5 * dx)));
    }
}
