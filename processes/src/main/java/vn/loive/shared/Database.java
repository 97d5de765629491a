package vn.loive.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the portal's database answers now. */
@ApplicationScoped
public class Database {
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    public boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
