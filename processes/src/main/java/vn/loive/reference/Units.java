package vn.loive.reference;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.PersonName;
import vn.loive.shared.UnitId;

/** The units of today; read once a minute, since every request asks and offices change rarely. */
@ApplicationScoped
public class Units {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private Communes communes;

    private volatile @Nullable Lists lists;

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(lists().units.get(id));
    }

    /** The unit of a kind that serves a commune, if one takes part in the portal. */
    public Optional<Unit> serving(String commune, String kind) {
        return lists().units.values().stream()
                .filter(unit -> unit.kind().equals(kind)
                        && unit.territory().filter(commune::equals).isPresent())
                .findFirst();
    }

    /** The office that receives the applications of a commune's people, of whatever kind it is. */
    public Optional<Unit> receiving(String commune) {
        return lists().units.values().stream()
                .filter(unit -> unit.territory().filter(commune::equals).isPresent())
                .findFirst();
    }

    /** The unit itself and those above it, nearest first. */
    public List<Unit> upwards(UnitId id) {
        return Stream.iterate(
                        find(id),
                        Optional::isPresent,
                        unit -> unit.flatMap(Unit::parent).flatMap(this::find))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The uppermost unit over a unit: the province. */
    public Unit provinceOf(UnitId id) {
        List<Unit> way = upwards(id);
        return way.get(way.size() - 1);
    }

    /** The units of a kind in a province, in the order of their names. */
    public List<Unit> ofKindUnder(UnitId province, String kind) {
        return lists().units.values().stream()
                .filter(unit ->
                        unit.kind().equals(kind) && provinceOf(unit.id()).id().equals(province))
                .toList();
    }

    /** Every unit, in the order of their names. */
    public List<Unit> all() {
        return List.copyOf(lists().units.values());
    }

    /** The units right below one. */
    public List<Unit> below(UnitId id) {
        return lists().units.values().stream()
                .filter(unit -> unit.parent().filter(id::equals).isPresent())
                .toList();
    }

    /** How the place that a unit serves was called before, and the places that it has taken over. */
    public List<String> formerNames(Unit unit) {
        return unit.territory()
                .map(code -> lists().former.getOrDefault(code, List.of()))
                .orElse(List.of());
    }

    /** Whether a unit goes by some words, made searchable: part of a name of today or of before, or its id. */
    public boolean goesBy(Unit unit, String sought) {
        return isNamed(unit, sought)
                || unit.id().value().equals(sought)
                || formerNames(unit).stream()
                        .anyMatch(name -> PersonName.searchable(name).contains(sought));
    }

    /** Every unit of some kinds, in the order of their names. */
    public List<Unit> ofKinds(Set<String> kinds) {
        return lists().units.values().stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .toList();
    }

    /** The units of some kinds whose name holds some words, with or without accents; one of exactly that name comes first. */
    public List<Unit> named(String words, Set<String> kinds, int most) {
        String sought = PersonName.searchable(words);
        return lists().units.values().stream()
                .filter(unit -> kinds.contains(unit.kind()) && isNamed(unit, sought))
                .sorted(Comparator.comparing(unit -> !isCalled(unit, sought)))
                .limit(most)
                .toList();
    }

    private static boolean isNamed(Unit unit, String sought) {
        return PersonName.searchable(unit.nameVi()).contains(sought)
                || PersonName.searchable(unit.nameEn()).contains(sought);
    }

    /** Whether a unit bears exactly this name, accents aside. */
    public static boolean isCalled(Unit unit, String words) {
        String sought = PersonName.searchable(words);
        return PersonName.searchable(unit.nameVi()).equals(sought)
                || PersonName.searchable(unit.nameEn()).equals(sought);
    }

    public Optional<Commune> commune(String code) {
        return communes.current(code);
    }

    /** The communes of today for whose people an office receives. */
    public List<Commune> served() {
        return lists().units.values().stream()
                .flatMap(unit -> unit.territory().stream())
                .distinct()
                .flatMap(code -> communes.current(code).stream())
                .toList();
    }

    private Lists lists() {
        Lists known = lists;
        if (known == null || clock.instant().isAfter(known.readAt.plus(FRESH))) {
            known = read();
            lists = known;
        }
        return known;
    }

    private Lists read() {
        try (Connection connection = database.getConnection()) {
            return new Lists(clock.instant(), readUnits(connection, LocalDate.now(clock)), readFormerNames(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The list of units cannot be read", e);
        }
    }

    private static Map<UnitId, Unit> readUnits(Connection connection, LocalDate day) throws SQLException {
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        try (PreparedStatement open = connection.prepareStatement("SELECT id, kind, name_vi, name_en, parent,"
                + " agency_code, territory, email FROM portal.unit WHERE valid_from <= ? AND"
                + " (valid_to IS NULL OR valid_to >= ?) ORDER BY name_vi")) {
            open.setObject(1, day);
            open.setObject(2, day);
            try (ResultSet row = open.executeQuery()) {
                while (row.next()) {
                    Unit unit = unit(row);
                    units.put(unit.id(), unit);
                }
            }
        }
        return units;
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                new UnitId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)).map(UnitId::new),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)));
    }

    private static Map<String, List<String>> readFormerNames(Connection connection) throws SQLException {
        Map<String, List<String>> names = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT code, full_name FROM portal.former_commune_name"
                        + " UNION SELECT merged_into, full_name FROM portal.administrative_unit WHERE merged_into IS NOT NULL"
                        + " ORDER BY 2")) {
            while (row.next()) {
                names.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return names;
    }

    private record Lists(Instant readAt, Map<UnitId, Unit> units, Map<String, List<String>> former) {}
}
