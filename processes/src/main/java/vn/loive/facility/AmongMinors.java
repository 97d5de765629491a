package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;

/** Who has a place among people of 12 to under 18. */
@ApplicationScoped
public class AmongMinors {
    @Inject
    Rows rows;

    /**
     * Somebody with such a place.
     *
     * @param until the first day on which it is free again
     */
    public record Placed(DossierCode code, UnitId facility, LocalDate until) {}

    /** Everybody whose stay goes on after a day. */
    public List<Placed> after(LocalDate day) {
        return rows.list(
                "SELECT s.code, g.facility, s.until_on FROM portal.place_group g JOIN portal.place p"
                        + " ON p.place_group = g.id JOIN portal.stay s ON s.place = p.id"
                        + " WHERE g.age_band = 'minor' AND s.freed_at IS NULL AND s.until_on > ? ORDER BY s.code",
                row -> new Placed(
                        new DossierCode(row.getString("code")),
                        new UnitId(row.getString("facility")),
                        Rows.day(row, "until_on")),
                day);
    }
}
