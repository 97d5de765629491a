package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.shared.Result;
import vn.loive.workqueue.WorkItem;

/** The page on which the commune's officer forwards, asks for a supplement, or refuses. */
@Named("reviewAtCommune")
@RequestScoped
public class ReviewAtCommunePage extends StepPage {
    // pages fill a list of the same kind as the one they find
    private List<String> fields = new ArrayList<>();
    private List<String> papers = new ArrayList<>();

    @Override
    Result<Decision> complete(Decision decision) {
        return Result.done(decision.outcome().equals("supplement") ? decision.asking(fields, papers) : decision);
    }

    /** The questions that the family can be asked anew. */
    public Map<String, String> getQuestions() {
        Map<String, String> questions = new LinkedHashMap<>();
        WorkItem item = opened.getItem();
        for (Field field :
                ApplicationForm.of(item == null ? "" : item.service()).askable()) {
            String part = field.path().substring(0, field.path().indexOf('.'));
            if (!part.equals("consent")) {
                questions.put(
                        text.of("decide.question", text.get("form.group." + part), text.get("form." + field.path())),
                        field.path());
            }
        }
        return questions;
    }

    /** The papers that the family can be asked for. */
    public Map<String, String> getPaperKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        ApplicationForm.PAPERS.forEach(paper -> kinds.put(text.get("form.paper." + paper), paper));
        return kinds;
    }

    /** True when something of it is ticked, so that it is shown again. */
    public boolean isAsking() {
        return "supplement".equals(getOutcome()) || !fields.isEmpty() || !papers.isEmpty();
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(@Nullable List<String> fields) {
        this.fields = orNone(fields);
    }

    public List<String> getPapers() {
        return papers;
    }

    public void setPapers(@Nullable List<String> papers) {
        this.papers = orNone(papers);
    }

    @Override
    Step step() {
        return Step.REVIEW_AT_COMMUNE;
    }
}
