package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;

/** Reads places with those who have or will have them; stays that are over are left out. */
@ApplicationScoped
@Transactional
public class ListPlaces {
    private static final String PLACES = """
            SELECT g.facility, g.form, g.sex, g.age_band, p.id, p.number, p.opens_on, p.closes_on,
                   s.code, s.from_on, s.until_on, s.kept_until,
                   (SELECT count(*) FROM portal.place_waiting w WHERE w.facility = g.facility AND w.form = g.form
                       AND w.sex = g.sex AND w.age_band = g.age_band AND w.left_at IS NULL) AS waiting
              FROM portal.place_group g
              LEFT JOIN portal.place p ON p.place_group = g.id AND (p.closes_on IS NULL OR p.closes_on > ?)
              LEFT JOIN portal.stay s ON s.place = p.id AND s.freed_at IS NULL AND s.until_on > ?
             WHERE g.facility = ANY (string_to_array(?, ' '))
             ORDER BY g.facility, g.form, g.age_band, g.sex, p.number, s.from_on
            """;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** The groups of some facilities, in the order of the facilities' ids. */
    public List<Occupancy> of(List<UnitId> facilities) {
        LocalDate today = LocalDate.now(clock);
        Map<PlaceGroup, Reading> read = new LinkedHashMap<>();
        rows.list(
                PLACES,
                row -> read.computeIfAbsent(Rows.group(row), group -> new Reading())
                        .add(row),
                today,
                today,
                String.join(" ", facilities.stream().map(UnitId::value).toList()));
        return read.entrySet().stream()
                .map(entry -> entry.getValue().occupancy(entry.getKey()))
                .toList();
    }

    /** One group; without places when the facility does not take such people. */
    public Occupancy of(PlaceGroup group) {
        return of(List.of(group.facility())).stream()
                .filter(found -> found.group().equals(group))
                .findFirst()
                .orElseGet(() -> new Occupancy(group, List.of(), 0));
    }

    /** Where facilities are. */
    public Optional<Facility> facility(UnitId unit) {
        return rows.one(
                "SELECT unit, address_vi, address_en, stands_in FROM portal.facility WHERE unit = ?",
                row -> new Facility(
                        new UnitId(row.getString(1)), row.getString(2), row.getString(3), new UnitId(row.getString(4))),
                unit.value());
    }

    /** The rows of one group, read one after the other. */
    private static final class Reading {
        private final Map<Long, Place> places = new LinkedHashMap<>();
        private int waiting;

        Reading add(ResultSet row) throws SQLException {
            waiting = row.getInt("waiting");
            long id = row.getLong("id");
            if (!row.wasNull()) {
                Place place = places.get(id);
                if (place == null) {
                    place = new Place(
                            id,
                            row.getInt("number"),
                            Rows.day(row, "opens_on"),
                            Rows.dayIfAny(row, "closes_on"),
                            new ArrayList<>());
                    places.put(id, place);
                }
                if (row.getString("code") != null) {
                    place.stays().add(stay(row));
                }
            }
            return this;
        }

        private static Stay stay(ResultSet row) throws SQLException {
            return new Stay(
                    new DossierCode(row.getString("code")),
                    Rows.day(row, "from_on"),
                    Rows.day(row, "until_on"),
                    Rows.moment(row, "kept_until"));
        }

        Occupancy occupancy(PlaceGroup group) {
            return new Occupancy(group, List.copyOf(places.values()), waiting);
        }
    }
}
