package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.loive.shared.DossierCode;

/** The waiting list of a group: those with a recorded priority first, then by the date of entry. */
@ApplicationScoped
@Transactional
public class WaitingList {
    private static final String OF_GROUP = "facility = ? AND form = ? AND sex = ? AND age_band = ? AND left_at IS NULL";
    private static final String NUMBERED = "SELECT code, since, priority, facility, form, sex, age_band,"
            + " row_number() OVER (ORDER BY (priority IS NULL), since, code) AS number FROM portal.place_waiting WHERE "
            + OF_GROUP;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** Puts somebody on the list, and answers with his number; whoever stands on it already keeps his date of entry. */
    public int put(DossierCode code, PlaceGroup group, Optional<String> priority) {
        rows.write("""
                INSERT INTO portal.place_waiting AS w (facility, form, sex, age_band, code, since, priority)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET
                    since = CASE WHEN w.left_at IS NULL AND w.facility = excluded.facility
                                 THEN w.since ELSE excluded.since END,
                    facility = excluded.facility, form = excluded.form, sex = excluded.sex,
                    age_band = excluded.age_band, priority = excluded.priority, left_at = NULL
                """, Rows.of(group, code.value(), clock.instant(), priority));
        return number(code).orElseThrow();
    }

    /** Takes somebody from the list; nothing happens when he does not stand on it. */
    public void leave(DossierCode code) {
        rows.write(
                "UPDATE portal.place_waiting SET left_at = ? WHERE code = ? AND left_at IS NULL",
                clock.instant(),
                code.value());
    }

    /** The number of somebody on his list; empty when he does not wait. */
    public Optional<Integer> number(DossierCode code) {
        return group(code)
                .flatMap(group -> list(group).stream()
                        .filter(waiting -> waiting.code().equals(code))
                        .map(Waiting::number)
                        .findFirst());
    }

    /** Which number somebody who is put on the list now gets. */
    public int next(PlaceGroup group, boolean withPriority) {
        return 1
                + (int) list(group).stream()
                        .filter(waiting -> !withPriority || waiting.priority().isPresent())
                        .count();
    }

    /** For what kind of place somebody waits. */
    public Optional<PlaceGroup> group(DossierCode code) {
        return rows.one(
                "SELECT facility, form, sex, age_band FROM portal.place_waiting WHERE code = ? AND left_at IS NULL",
                Rows::group,
                code.value());
    }

    /** Everybody who waits for a place of a group, in order. */
    public List<Waiting> list(PlaceGroup group) {
        return rows.list(
                NUMBERED + " ORDER BY number",
                row -> new Waiting(
                        new DossierCode(row.getString("code")),
                        row.getInt("number"),
                        Rows.moment(row, "since"),
                        Optional.ofNullable(row.getString("priority"))),
                Rows.of(group));
    }
}
