package vn.loive.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model as it is drawn, in the drawing's own units: plain values, so that whoever draws it knows no engine.
 *
 * @param name the model's name for people
 * @param shapes what stands somewhere, containers before what they contain
 * @param edges what leads from one shape to another
 */
public record Diagram(String name, List<Shape> shapes, List<Edge> edges) {

    /** What a shape is, as far as it looks different. */
    public enum Kind {
        POOL,
        LANE,
        SUB_PROCESS,
        USER_TASK,
        OTHER_TASK,
        GATEWAY,
        START,
        CATCH,
        END;

        /** True for what a token can visit; false for what only holds others. */
        public boolean isNode() {
            return this != POOL && this != LANE && this != SUB_PROCESS;
        }
    }

    /** A corner and its extent. */
    public record Box(double x, double y, double width, double height) {}

    /** A bend of an edge. */
    public record Point(double x, double y) {}

    /**
     * Something that stands somewhere.
     *
     * @param id the model's word for it
     * @param text its name for people
     * @param about what the model says about it, for people who look closer
     * @param sign what waits in it: {@code message}, {@code timer}, {@code event}, {@code user}, or nothing
     * @param label where its name stands when that is outside of it
     */
    public record Shape(
            String id,
            Kind kind,
            String text,
            String about,
            String sign,
            Box box,
            @Nullable Box label) {}

    /** A way from one shape to another. */
    public record Edge(
            String id,
            String from,
            String to,
            String text,
            List<Point> points,
            @Nullable Box label) {}
}
