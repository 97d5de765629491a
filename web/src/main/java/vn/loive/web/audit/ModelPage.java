package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.engine.DeployedModel;
import vn.loive.engine.DeployedModels;
import vn.loive.engine.DeployedModels.Standing;
import vn.loive.engine.Diagram;
import vn.loive.engine.ProcessTrace;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Text;

/** One version of a model: its drawing, and how many applications stand where. */
@Named("model")
@RequestScoped
public class ModelPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ModelsPage models;

    @Inject
    private DeployedModels deployed;

    @Inject
    private Language language;

    @Inject
    private Text text;

    private @Nullable DeployedModel model;
    private @Nullable Diagram diagram;
    private @Nullable Map<String, Standing> standing;

    public DeployedModel getOf() {
        DeployedModel found = model;
        if (found == null) {
            models.open();
            found = Optional.ofNullable(request.getParameter("of"))
                    .flatMap(deployed::find)
                    .orElseThrow(PageEnd::notFound);
            model = found;
        }
        return found;
    }

    private Diagram diagram() {
        Diagram drawn = diagram == null ? deployed.diagram(getOf()) : diagram;
        diagram = drawn;
        return drawn;
    }

    private Map<String, Standing> standing() {
        Map<String, Standing> all = standing;
        if (all == null) {
            Map<String, Standing> read = new LinkedHashMap<>();
            deployed.standing(getOf()).forEach(some -> read.put(some.node(), some));
            all = read;
            standing = read;
        }
        return all;
    }

    /** Where applications stand, the fullest place first. */
    public List<Standing> getPlaces() {
        return standing().values().stream()
                .filter(some -> shape(some.node()).isPresent())
                .sorted(Comparator.comparing(Standing::many).reversed())
                .toList();
    }

    private Optional<Diagram.Shape> shape(String node) {
        return diagram().shapes().stream()
                .filter(shape -> shape.id().equals(node) && shape.kind().isNode())
                .findFirst();
    }

    /** A node in the reader's language. */
    public String name(String node) {
        return words().name(node, shape(node).map(Diagram.Shape::text).orElse(node));
    }

    /** The drawing as markup. */
    public String getDrawing() {
        ProcessTrace everybody = new ProcessTrace(
                diagram(), getOf().version(), List.of(), standing().keySet());
        return new DiagramDrawing(everybody, words()).svg();
    }

    private ModelWords words() {
        return new ModelWords(models.name(getOf()), standing(), language.getTag(), text);
    }
}
