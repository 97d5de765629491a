package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.Application;
import vn.loive.reference.Unit;
import vn.loive.routing.Decision;
import vn.loive.routing.ReviewAtDistrict;
import vn.loive.routing.Step;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Language;

/** The page on which the district names a facility, returns or refuses. */
@Named("reviewAtDistrict")
@RequestScoped
public class ReviewAtDistrictPage extends StepPage {
    @Inject
    ReviewAtDistrict review;

    @Inject
    Language language;

    private @Nullable String facility;

    @Override
    Result<Decision> complete(Decision decision) {
        String named = facility;
        return Result.done(
                decision.outcome().equals("name-facility") && named != null
                        ? decision.at(new UnitId(named))
                        : decision);
    }

    /** The facilities that can be named, the one that the family wishes marked. */
    public Map<String, String> getFacilities() {
        Map<String, String> facilities = new LinkedHashMap<>();
        Application application = opened.getApplication();
        if (application != null) {
            String wish = application.answers().get("plan.facility").orElse("");
            for (Unit unit : review.choices(application)) {
                String name = unit.name(language.getTag());
                String id = unit.id().value();
                facilities.put(id.equals(wish) ? text.of("decide.facility.wished", name) : name, id);
            }
        }
        return facilities;
    }

    public @Nullable String getFacility() {
        return facility;
    }

    public void setFacility(@Nullable String facility) {
        this.facility = facility;
    }

    @Override
    Step step() {
        return Step.REVIEW_AT_DISTRICT;
    }
}
