package vn.loive.web.audit;

import java.util.List;
import vn.loive.engine.Diagram;
import vn.loive.engine.ProcessTrace;

/** What a drawing says in the reader's language. */
interface DiagramWords {
    /** What the drawing is. */
    String title();

    /** The name of a shape or edge; the model's own when nobody has translated it. */
    String name(String id, String inTheModel);

    /** The drawing for those who do not see it. */
    String description(List<String> been, List<String> here);

    /** The mark of where the application is. */
    String here();

    /** When a node was left last and how often; empty when never. */
    String when(List<ProcessTrace.Visit> visits);

    /** All about a node, for those who look closer. */
    String about(Diagram.Shape shape, List<ProcessTrace.Visit> visits, boolean here);
}
