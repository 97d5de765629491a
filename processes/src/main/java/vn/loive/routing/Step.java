package vn.loive.routing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loive.identity.Role;
import vn.loive.intake.ApplicationState;

/** The user tasks of the models: who takes them and what can come out. */
public enum Step {
    REVIEW_AT_COMMUNE("ReviewAtCommune", List.of(Role.COMMUNE_OFFICER), List.of("forward", "supplement", "refuse")),
    DECIDE_AT_COMMUNE("DecideAtCommune", List.of(Role.COMMUNE_HEAD), List.of("sign", "return", "refuse")),
    REVIEW_AT_DISTRICT(
            "ReviewAtDistrict",
            List.of(Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD),
            List.of("name-facility", "return", "refuse")),
    DECIDE_AT_FACILITY(
            "DecideAtFacility",
            List.of(Role.FACILITY_OFFICER, Role.FACILITY_HEAD),
            List.of("reserve", "waiting-list", "decline")),
    ADMIT_AT_FACILITY(
            "AdmitAtFacility", List.of(Role.FACILITY_OFFICER, Role.FACILITY_HEAD), List.of("arrived", "not-come"));

    /** How long a facility may leave somebody on its waiting list without looking again. */
    public static final String WAIT_FOR_PLACE = "WaitForPlace";

    private final String id;
    private final Set<Role> roles;
    private final List<String> outcomes;

    Step(String id, List<Role> roles, List<String> outcomes) {
        this.id = id;
        this.roles = new LinkedHashSet<>(roles);
        this.outcomes = outcomes;
    }

    public static Optional<Step> ofId(String id) {
        return Arrays.stream(values()).filter(step -> step.id.equals(id)).findFirst();
    }

    /** The id of the user task, the name of the act and of the page. */
    public String id() {
        return id;
    }

    /** The name of the term that runs while it waits: on the waiting list a longer one than for the answer itself. */
    public String clock(ApplicationState stands) {
        return this == DECIDE_AT_FACILITY && stands == ApplicationState.ON_WAITING_LIST ? WAIT_FOR_PLACE : id;
    }

    /** Who may take it, for the unit that the task waits at. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** The words by which it can be decided, in whatever service. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** The words by which it can be decided in a service: nobody waits at home, a provider begins or declines. */
    public List<String> outcomes(String service) {
        return outcomes.stream()
                .filter(outcome -> !(service.equals("home-rehab") && outcome.equals("waiting-list")))
                .toList();
    }
}
