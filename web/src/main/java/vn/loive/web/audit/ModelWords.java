package vn.loive.web.audit;

import java.util.List;
import java.util.Map;
import vn.loive.engine.DeployedModels.Standing;
import vn.loive.engine.Diagram;
import vn.loive.engine.ProcessTrace;
import vn.loive.web.layout.Text;

/** The words of a drawing that shows how many applications stand where. */
record ModelWords(String name, Map<String, Standing> standing, String language, Text text) implements DiagramWords {
    @Override
    public String title() {
        return text.of("admin.model.drawing", name);
    }

    @Override
    public String description(List<String> been, List<String> here) {
        return here.isEmpty()
                ? text.get("admin.model.empty")
                : text.of("admin.model.drawing.here", String.join(", ", here));
    }

    @Override
    public String here() {
        return text.get("admin.model.here");
    }

    @Override
    public String when(List<ProcessTrace.Visit> visits) {
        return "";
    }

    @Override
    public String about(Diagram.Shape shape, List<ProcessTrace.Visit> visits, boolean here) {
        String name = name(shape.id(), shape.text());
        Standing some = standing.get(shape.id());
        return some == null ? name : name + " · " + text.count("admin.model.standing", some.many());
    }
}
