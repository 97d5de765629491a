package vn.loive.journeys.world;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A register of a unit with very many old lines, made without filing each application; it is taken away at the end. */
public final class LongRegister implements AutoCloseable {
    private final Connection connection;

    private LongRegister(Connection connection) {
        this.connection = connection;
    }

    /** Copies an application as often as wanted, long ago, into the register of its commune's reception. */
    public static LongRegister of(Dossier pattern, String unit, int lines) {
        try {
            LongRegister register = new LongRegister(DriverManager.getConnection(
                    System.getenv("LOIVE_DATABASE_URL"),
                    System.getenv("LOIVE_DATABASE_ADMIN"),
                    System.getenv("LOIVE_DATABASE_ADMIN_PASSWORD")));
            register.run("CREATE TEMP TABLE copied AS SELECT * FROM portal.application WHERE code = ?", pattern.code());
            register.run("UPDATE copied SET state = 'WITHDRAWN', owner = 'nobody', commune_unit = ?", unit);
            register.run(
                    "CREATE TEMP TABLE many AS SELECT c.*, n FROM copied c, generate_series(1, CAST(? AS int)) n",
                    Integer.toString(lines));
            register.run(
                    "UPDATE many SET code = 'LONG-' || n, submitted_at = timestamptz '2001-01-01' + n * interval '1 min'");
            register.run("ALTER TABLE many DROP COLUMN n");
            register.run("INSERT INTO portal.application SELECT * FROM many");
            register.run(
                    "INSERT INTO portal.register_entry SELECT ?, 'ReviewAtCommune', code, submitted_at,"
                            + " portal.name_key(person_name) FROM many",
                    unit);
            return register;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many connections of the portal hold a transaction open without doing anything in it. */
    public int idleTransactions() {
        try (PreparedStatement question =
                        connection.prepareStatement("SELECT count(*) FROM pg_stat_activity WHERE usename = 'loive_app'"
                                + " AND state LIKE 'idle in transaction%'");
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String change, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() {
        try (connection) {
            run("DELETE FROM portal.register_entry WHERE code LIKE 'LONG-%'");
            run("DELETE FROM portal.application WHERE code LIKE 'LONG-%'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
