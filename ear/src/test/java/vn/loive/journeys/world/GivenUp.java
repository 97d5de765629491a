package vn.loive.journeys.world;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A message that was tried as often as it is tried, without waiting the day that this takes. */
public final class GivenUp {
    private GivenUp() {}

    /** Makes the first message about an application one that nobody has got. */
    public static void firstMessageAbout(String code) {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("LOIVE_DATABASE_URL"),
                        System.getenv("LOIVE_DATABASE_ADMIN"),
                        System.getenv("LOIVE_DATABASE_ADMIN_PASSWORD"));
                PreparedStatement change = connection.prepareStatement("UPDATE portal.outbox SET sent_at = NULL,"
                        + " failed_at = now(), tries = 10, last_error = 'SendFailedException: 550 <x@example.vn> is unknown'"
                        + " WHERE code = ? AND template = 'submitted'")) {
            change.setString(1, code);
            if (change.executeUpdate() != 1) {
                throw new AssertionError("There is no message about " + code);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
