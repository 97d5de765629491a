package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.facility.AgeBand;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Result;

/** The page on which the commune's officer forwards, asks for a supplement, or refuses. */
@Named("reviewAtCommune")
@RequestScoped
public class ReviewAtCommunePage extends StepPage {
    private Map<String, List<String>> beside = Map.of();

    /** A question or a paper that can be ticked. */
    public record Tick(String word, String label, boolean ticked) {}

    /**
     * A part of the form.
     *
     * @param open whether something in it is ticked
     */
    public record Part(String name, List<Tick> ticks, boolean open) {}

    @Override
    Result<Decision> complete(Decision decision) {
        return Result.done(
                decision.outcome().equals("supplement")
                        ? decision.asking(
                                BesideTheOutcome.words(request, BesideTheOutcome.FIELDS),
                                BesideTheOutcome.words(request, BesideTheOutcome.PAPERS))
                        : decision);
    }

    @Override
    void goOn(Map<String, List<String>> kept) {
        beside = kept;
    }

    private boolean isTicked(String name, String word) {
        return beside.getOrDefault(name, List.of()).contains(word)
                || BesideTheOutcome.words(request, name).contains(word);
    }

    /** The questions that this family has answered or must answer, part by part. */
    public List<Part> getParts() {
        Application application = opened.getApplication();
        if (application == null) {
            return List.of();
        }
        Map<String, List<Tick>> parts = new LinkedHashMap<>();
        for (Field field : ApplicationForm.of(application.service())
                .askable(application.answers().values())) {
            String path = field.path();
            String part = path.substring(0, path.indexOf('.'));
            if (!part.equals("consent")) {
                parts.computeIfAbsent(part, name -> new ArrayList<>())
                        .add(new Tick(path, text.get("form." + path), isTicked(BesideTheOutcome.FIELDS, path)));
            }
        }
        return parts.entrySet().stream()
                .map(part -> new Part(
                        part.getKey(), part.getValue(), part.getValue().stream().anyMatch(Tick::ticked)))
                .toList();
    }

    /** The papers that its answers call for, and another one. */
    public List<Tick> getPaperTicks() {
        Application application = opened.getApplication();
        if (application == null) {
            return List.of();
        }
        LocalDate sent = application.submittedAt().atZone(PortalClock.VIET_NAM).toLocalDate();
        boolean forAChild = AgeBand.of(application.answers().personAgeOn(sent)) == AgeBand.MINOR;
        return ApplicationForm.of(application.service())
                .papers(application.answers().values(), forAChild)
                .stream()
                .map(paper ->
                        new Tick(paper, text.get("form.paper." + paper), isTicked(BesideTheOutcome.PAPERS, paper)))
                .toList();
    }

    @Override
    Step step() {
        return Step.REVIEW_AT_COMMUNE;
    }
}
