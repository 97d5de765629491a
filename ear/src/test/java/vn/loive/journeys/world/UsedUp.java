package vn.loive.journeys.world;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An account whose share of the day is used up, until this is closed: without doing all that uses it up. */
public final class UsedUp implements AutoCloseable {
    private static final String DAY = "(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date";

    private final Account account;
    private final String kind;

    private UsedUp(Account account, String kind) {
        this.account = account;
        this.kind = kind;
    }

    /** All of a kind of the table {@code quota}. */
    public static UsedUp by(Account account, String kind) {
        UsedUp used = new UsedUp(account, kind);
        used.close();
        used.change("INSERT INTO portal.quota_use (account, kind, day, number, bytes) SELECT ?, ?, " + DAY
                + ", 1000000000, 0");
        return used;
    }

    @Override
    public void close() {
        change("DELETE FROM portal.quota_use WHERE account = ? AND kind = ?");
    }

    private void change(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("LOIVE_DATABASE_URL"),
                        System.getenv("LOIVE_DATABASE_ADMIN"),
                        System.getenv("LOIVE_DATABASE_ADMIN_PASSWORD"));
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setString(1, account.login());
            change.setString(2, kind);
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
