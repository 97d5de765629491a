package vn.loive.web.audit;

import java.util.List;
import java.util.Locale;
import vn.loive.engine.Diagram.Box;
import vn.loive.engine.Diagram.Point;
import vn.loive.engine.Diagram.Shape;

/** Draws the small marks on shapes: the sign of an event, the tick of what is done, the flag of where it stands. */
final class Marks {
    private final Pen pen;
    private final DiagramWords words;

    Marks(Pen pen, DiagramWords words) {
        this.pen = pen;
        this.words = words;
    }

    void sign(String sign, double x, double y) {
        if (sign.equals("timer")) {
            pen.path("sign", String.format(Locale.ROOT, "M%d %dv-7m0 7h5", Math.round(x), Math.round(y)));
            pen.circle("sign", x, y, 9.0);
        } else if (sign.equals("message")) {
            pen.path(
                    "sign",
                    String.format(Locale.ROOT, "M%d %dh16v11h-16zl8 6 8-6", Math.round(x - 8), Math.round(y - 5)));
        }
    }

    void tick(double x, double y) {
        pen.circle("tick", x, y, 10.0);
        pen.path("tick-mark", String.format(Locale.ROOT, "M%d %dl3.5 4 6.5-8", Math.round(x - 5), Math.round(y)));
    }

    /**
     * A flag above where the application is, and above its name when that stands there; to the left, since timers sit
     * on the right of a step's edge.
     */
    void here(Shape shape) {
        Box box = shape.box();
        Box label = shape.label();
        double top = label == null ? box.y() : Math.min(box.y(), label.y());
        double width = words.here().length() * 7.5 + 26;
        double middle = Math.min(box.x() + width / 2 - 8, Pen.centre(box));
        double y = top - 32;
        pen.rectangle(new Box(middle - width / 2, y, width, 24.0), 12.0, "flag");
        pen.polygon(
                "flag",
                List.of(new Point(middle - 7, y + 23), new Point(middle + 7, y + 23), new Point(middle, y + 31)));
        pen.word("flag-text", "● " + words.here(), middle, y + 17);
    }
}
