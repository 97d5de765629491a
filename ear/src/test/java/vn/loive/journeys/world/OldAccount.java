package vn.loive.journeys.world;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/** A login under which something was kept before the portal knew people by their identifiers. */
public final class OldAccount {
    private OldAccount() {}

    /** As the migration leaves it: it waits for whoever had the login at that moment, by the clock of the database. */
    public static void keptSince(String login, Duration fromNow) {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("LOIVE_DATABASE_URL"),
                        System.getenv("LOIVE_DATABASE_ADMIN"),
                        System.getenv("LOIVE_DATABASE_ADMIN_PASSWORD"));
                PreparedStatement row = connection.prepareStatement(
                        "INSERT INTO portal.account (name, since, waits) VALUES (?, now() + ? * interval '1 second', true)")) {
            row.setString(1, login);
            row.setLong(2, fromNow.toSeconds());
            row.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
