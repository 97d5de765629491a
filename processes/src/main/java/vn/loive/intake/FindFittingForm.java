package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.engine.Decisions;
import vn.loive.procedure.Procedure;
import vn.loive.procedure.Procedures;
import vn.loive.shared.PortalClock;

/** Tells which services fit a family, by its own words and the table of competence; it keeps nothing. */
@ApplicationScoped
public class FindFittingForm {
    private static final String PUBLIC = "public-facility-rehab";
    private static final String PRIVATE = "private-facility-rehab";
    /** Any province that has not been switched to a route of its own. */
    private static final String ANYWHERE = "anywhere";

    @Inject
    private Decisions decisions;

    @Inject
    private Procedures procedures;

    @Inject
    private Clock clock;

    /**
     * What a family says about itself.
     *
     * @param age in full years; an age of the same group does as well
     * @param hasStableHome whether the person has a stable place to live
     * @param province the province's unit; empty when it does not take part in the portal
     * @param care {@code home}, {@code away} or {@code unsure}: where the person can be looked after
     * @param canPay whether a private place can be paid
     */
    public record Situation(int age, boolean hasStableHome, Optional<String> province, String care, boolean canPay) {}

    /** A service that fits, and whether the portal takes its applications where the person lives. */
    public record Fit(Procedure procedure, boolean isOfferedHere) {}

    /** The services that fit, the one that fits best first; none for a child that the law does not speak of. */
    public List<Fit> find(Situation situation) {
        List<Fit> fits = new ArrayList<>();
        for (String service : wished(situation)) {
            Optional<Procedure> offered = procedures.inForce(service);
            offered.filter(procedure -> leads(procedure, situation, ANYWHERE))
                    .ifPresent(procedure -> fits.add(new Fit(
                            procedure,
                            situation
                                    .province()
                                    .filter(province -> leads(procedure, situation, province))
                                    .isPresent())));
        }
        return fits;
    }

    /** The table knows what is possible; what the family can manage tells which of it comes first. */
    private static List<String> wished(Situation situation) {
        List<String> wished = new ArrayList<>();
        if (!situation.care().equals("away")) {
            wished.add(ApplicationForm.HOME);
        }
        if (situation.care().equals("away") && situation.canPay()) {
            wished.add(PRIVATE);
        }
        wished.add(PUBLIC);
        if (!situation.care().equals("away") && situation.canPay()) {
            wished.add(PRIVATE);
        }
        return wished;
    }

    private boolean leads(Procedure procedure, Situation situation, String province) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("service", procedure.service());
        facts.put("filedOn", Date.from(today.atStartOfDay(PortalClock.VIET_NAM).toInstant()));
        facts.put("province", province);
        facts.put("age", situation.age());
        facts.put("residence", situation.hasStableHome() ? "stable" : "none");
        return decisions
                .evaluate("competent-unit", facts)
                .filter(outcome -> procedure.route().equals(outcome.get("route")))
                .isPresent();
    }
}
