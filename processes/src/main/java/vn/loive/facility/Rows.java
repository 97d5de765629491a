package vn.loive.facility;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.UnitId;

/** Runs statements on the connection of the transaction. */
@ApplicationScoped
class Rows {
    @Resource(lookup = "java:jboss/datasources/LoiVe")
    DataSource database;

    /** Reads one row of an answer. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The places cannot be read", e);
        }
    }

    <T> Optional<T> one(String sql, Reader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    int count(String sql, @Nullable Object... values) {
        return one(sql, row -> row.getInt(1), values).orElseThrow();
    }

    int write(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The places cannot be written", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
        return statement;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return dayIfAny(row, column).orElseThrow();
    }

    static Optional<LocalDate> dayIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static PlaceGroup group(ResultSet row) throws SQLException {
        return new PlaceGroup(
                new UnitId(row.getString("facility")),
                CareForm.ofWord(row.getString("form")),
                Sex.ofWord(row.getString("sex")).orElseThrow(),
                AgeBand.ofWord(row.getString("age_band")).orElseThrow());
    }

    static Object[] of(PlaceGroup group, Object... more) {
        List<Object> values = new ArrayList<>(List.of(
                group.facility().value(),
                group.form().word(),
                group.sex().word(),
                group.band().word()));
        values.addAll(List.of(more));
        return values.toArray();
    }
}
