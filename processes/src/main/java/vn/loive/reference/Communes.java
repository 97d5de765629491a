package vn.loive.reference;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The communes of the whole country, kept in memory; once a minute the database is asked whether the list has moved. */
@ApplicationScoped
public class Communes {
    private static final Duration FRESH = Duration.ofMinutes(1);
    /** The parent's parent is the province where a list still has districts. */
    private static final String LIST = """
            SELECT c.code, c.full_name, coalesce(g.full_name, p.full_name), c.valid_to
              FROM portal.administrative_unit c
              JOIN portal.administrative_unit p ON p.code = c.parent_code
              LEFT JOIN portal.administrative_unit g ON g.code = p.parent_code
             WHERE c.kind IN ('commune', 'ward', 'special-zone') AND c.valid_from <= ?
            """;

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    @Inject
    private Clock clock;

    private volatile @Nullable Known known;

    private record Known(
            Instant askedAt, String version, LocalDate day, Map<String, Commune> current, CommuneIndex index) {
        Known askedAgain(Instant now) {
            return new Known(now, version, day, current, index);
        }
    }

    /** A commune of today. */
    public Optional<Commune> current(String code) {
        return Optional.ofNullable(known().current.get(code));
    }

    /** Those that fit a few letters best; ended ones too, after those of today that fit as well. */
    public List<Commune> find(String typed, int limit, Predicate<Commune> first) {
        return known().index.find(typed, limit, first);
    }

    /** The one commune of today whose whole name was typed, with its province where two are called so. */
    public Optional<Commune> exactly(String typed) {
        return known().index.exactly(typed);
    }

    private Known known() {
        Known kept = known;
        Instant now = clock.instant();
        if (kept == null || now.isAfter(kept.askedAt.plus(FRESH))) {
            kept = ask(kept, now);
            known = kept;
        }
        return kept;
    }

    private Known ask(@Nullable Known before, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        try (Connection connection = database.getConnection()) {
            String version = version(connection);
            return before != null && before.version.equals(version) && before.day.equals(today)
                    ? before.askedAgain(now)
                    : read(connection, now, version, today);
        } catch (SQLException e) {
            throw new IllegalStateException("The list of communes cannot be read", e);
        }
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) || ' ' || coalesce(max(changed_at)::text, '') FROM portal.administrative_unit")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Known read(Connection connection, Instant now, String version, LocalDate today) throws SQLException {
        Map<String, Commune> current = new LinkedHashMap<>();
        Map<String, Commune> all = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setDate(1, Date.valueOf(today));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Commune commune = new Commune(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Optional.ofNullable(row.getDate(4))
                                    .map(Date::toLocalDate)
                                    .filter(last -> last.isBefore(today)));
                    all.put(commune.code(), commune);
                    if (commune.endedOn().isEmpty()) {
                        current.put(commune.code(), commune);
                    }
                }
            }
        }
        return new Known(now, version, today, current, new CommuneIndex(all.values()));
    }
}
