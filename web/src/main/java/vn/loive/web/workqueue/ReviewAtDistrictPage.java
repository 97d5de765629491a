package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.facility.PlaceGroup;
import vn.loive.intake.Application;
import vn.loive.routing.Decision;
import vn.loive.routing.FacilityChoices;
import vn.loive.routing.NeededPlace;
import vn.loive.routing.Step;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;

/** The page on which the district names a facility, returns or refuses. */
@Named("reviewAtDistrict")
@RequestScoped
public class ReviewAtDistrictPage extends StepPage {
    @Inject
    FacilityChoices choices;

    @Inject
    NeededPlace needed;

    @Inject
    Language language;

    @Inject
    Format format;

    private @Nullable List<FacilityChoices.Choice> found;
    private String keptFacility = "";

    @Override
    void goOn(Map<String, List<String>> beside) {
        keptFacility = first(beside, BesideTheOutcome.FACILITY);
    }

    @Override
    Result<Decision> complete(Decision decision) {
        String named = request.getParameter("facility");
        return Result.done(
                decision.outcome().equals("name-facility") && named != null
                        ? decision.at(new UnitId(named))
                        : decision);
    }

    /** Every facility of the kind that is needed, the fitting ones first. */
    public List<FacilityChoices.Choice> getFacilities() {
        List<FacilityChoices.Choice> all = found;
        if (all == null) {
            Application application = opened.getApplication();
            all = application == null ? List.of() : choices.of(application);
            found = all;
        }
        return all;
    }

    /** Whether any of them can be named. */
    public boolean isAnyPossible() {
        return getFacilities().stream().anyMatch(FacilityChoices.Choice::isPossible);
    }

    /** For whom a place is needed: {@code nam, từ 18 tuổi, 12 tháng}. */
    public String getNeed() {
        Application application = opened.getApplication();
        return application == null || getFacilities().isEmpty()
                ? ""
                : text.of("places.need", group(getFacilities().get(0).group()), needed.months(application));
    }

    private String group(PlaceGroup group) {
        return text.get("places.group." + group.word());
    }

    /** How many places a facility has for such people. */
    public String room(FacilityChoices.Choice choice) {
        if (!choice.recorded()) {
            return text.get("places.room.unknown");
        }
        if (!choice.takes()) {
            return text.of("places.room.others", group(choice.group()));
        }
        return choice.isFull()
                ? text.of("places.room.full", choice.capacity())
                : text.of("places.room.free", choice.free(), choice.capacity());
    }

    /** What else is to be known: when a full one is free again, and how many wait. */
    public List<String> notes(FacilityChoices.Choice choice) {
        List<String> notes = new ArrayList<>();
        if (choice.isFull() && choice.nextFree().isPresent()) {
            notes.add(text.of("places.next", format.date(choice.nextFree().get())));
        }
        if (choice.waiting() > 0) {
            notes.add(text.count("places.waiting.count", choice.waiting()));
        }
        return notes;
    }

    /** How near it is, in the steps that are known. */
    public String near(FacilityChoices.Choice choice) {
        return text.get("places.near." + choice.nearness().word());
    }

    /** Whether this one was chosen on the form that was sent, or before the session ended. */
    public boolean isChosen(FacilityChoices.Choice choice) {
        String sent = request.getParameter(BesideTheOutcome.FACILITY);
        return choice.unit().id().value().equals(sent == null ? keptFacility : sent);
    }

    public String name(FacilityChoices.Choice choice) {
        return choice.unit().name(language.getTag());
    }

    public String address(FacilityChoices.Choice choice) {
        return choice.at().map(at -> at.address(language.getTag())).orElse("");
    }

    @Override
    Step step() {
        return Step.REVIEW_AT_DISTRICT;
    }
}
