package vn.loive.web.audit;

import java.util.List;
import java.util.Objects;
import vn.loive.engine.Diagram;
import vn.loive.engine.ProcessTrace;
import vn.loive.web.layout.Texts;

/** What a drawing says in the reader's language. */
interface DiagramWords {
    /** What the drawing is. */
    String title();

    /** The reader's language. */
    String language();

    /** The name of a shape or edge; the model's own when nobody has translated it. */
    default String name(String id, String inTheModel) {
        return Objects.requireNonNullElse(Texts.find(language(), "trace.node." + id), inTheModel);
    }

    /** The drawing for those who do not see it. */
    String description(List<String> been, List<String> here);

    /** The mark of where the application is. */
    String here();

    /** When a node was left last and how often; empty when never. */
    String when(List<ProcessTrace.Visit> visits);

    /** All about a node, for those who look closer. */
    String about(Diagram.Shape shape, List<ProcessTrace.Visit> visits, boolean here);
}
