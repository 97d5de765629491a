package vn.loive.routing.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.loive.intake.Applications;
import vn.loive.reference.Units;

/** Which unit a user task waits at. */
@Named("competentUnit")
@ApplicationScoped
public class CompetentUnit {
    @Inject
    private Applications applications;

    @Inject
    private Units units;

    /** The nearest unit of a kind, from the receiving office upwards. */
    public String of(String authority, String application) {
        return units.upwards(applications.need(application).communeUnit()).stream()
                .filter(unit -> unit.kind().equals(authority))
                .findFirst()
                .map(unit -> unit.id().value())
                .orElseThrow(() -> new IllegalStateException("No " + authority + " for " + application));
    }

    /** The facility that the district has named. */
    public String namedFacility(String application) {
        return applications.need(application).facility().orElseThrow().value();
    }
}
