package vn.loive.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What PostgreSQL has counted: statements of the application's user, and commits in its database. */
final class DatabaseCounters implements AutoCloseable {
    private static final int FLUSH_MILLIS = 1_500;

    private final Connection connection;

    private DatabaseCounters(Connection connection) {
        this.connection = connection;
    }

    /** The counters at one moment. */
    record Reading(long statements, long commits) {}

    static DatabaseCounters open() throws SQLException {
        Connection connection = DriverManager.getConnection(
                System.getenv("LOIVE_DATABASE_URL"),
                System.getenv("LOIVE_DATABASE_ADMIN"),
                System.getenv("LOIVE_DATABASE_ADMIN_PASSWORD"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
        return new DatabaseCounters(connection);
    }

    /** Sessions tell their commits about once a second: waits for them. */
    Reading read() throws SQLException, InterruptedException {
        Thread.sleep(FLUSH_MILLIS);
        return new Reading(
                number("SELECT coalesce(sum(calls), 0) FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid"
                        + " WHERE r.rolname = 'loive_app' AND query NOT IN ('BEGIN', 'COMMIT', 'ROLLBACK')"),
                number("SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"));
    }

    /** Letters are written into the outbox, but not sent meanwhile: sending comes after the acts. */
    void holdLetters() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("REVOKE UPDATE ON portal.outbox FROM loive_app");
        }
    }

    /** The bench admits thousands of men to one facility, so it has a place for each of them. */
    void giveRoom(String facility, int places) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO portal.place (place_group, number, opens_on, free_from) SELECT g.id, 100000 + n, '2026-01-01',"
                            + " '2026-01-01' FROM portal.place_group g, generate_series(1, " + places + ") n"
                            + " WHERE g.facility = '" + facility + "' AND g.sex = 'male' AND g.age_band = 'adult'"
                            + " ON CONFLICT DO NOTHING");
        }
    }

    void analyze() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
