package vn.loive.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What can be done with the database by plain JDBC: as the account that the portal has, and as the tables' owner. */
final class AccountsOfTheDatabase {
    private static final String OWNER = System.getenv("LOIVE_DATABASE_OWNER");

    private AccountsOfTheDatabase() {}

    /** What somebody can do who has got hold of the portal's account. */
    static void asThePortal(String... statements) throws SQLException {
        run("loive_app", "LOIVE_DATABASE_PASSWORD", statements);
    }

    static void asTheOwner(String... statements) throws SQLException {
        run(OWNER, "LOIVE_DATABASE_OWNER_PASSWORD", statements);
    }

    private static void run(String account, String password, String... statements) throws SQLException {
        try (Connection connection = connect(account, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of what a query finds. */
    static List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect(OWNER, "LOIVE_DATABASE_OWNER_PASSWORD");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static Connection connect(String account, String password) throws SQLException {
        return DriverManager.getConnection(System.getenv("LOIVE_DATABASE_URL"), account, System.getenv(password));
    }
}
