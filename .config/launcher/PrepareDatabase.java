import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Makes the accounts and databases that the portal and Keycloak need; may be repeated without harm. */
class PrepareDatabase {
    private static final String OWNER = need("LOIVE_DATABASE_OWNER");
    /** The migrations give its rights to this name. */
    private static final String USER = "loive_app";

    public static void main(String[] args) throws SQLException {
        String server = args[0]; // jdbc:postgresql://host:port/
        String database = args[1];
        // and, when Keycloak is ours, the account of its database
        try (Connection c = connect(server + "postgres"); Statement s = c.createStatement()) {
            account(s, OWNER, need("LOIVE_DATABASE_OWNER_PASSWORD"));
            account(s, USER, need("LOIVE_DATABASE_PASSWORD"));
            database(s, database, OWNER);
            s.execute("REVOKE ALL ON DATABASE " + name(database) + " FROM PUBLIC");
            s.execute("GRANT CONNECT ON DATABASE " + name(database) + " TO " + name(USER));
            if (args.length > 2) {
                keycloak(s, args[2]);
            }
        }
        try (Connection c = connect(server + database); Statement s = c.createStatement()) {
            for (String schema : new String[] {"portal", "engine"}) {
                s.execute("CREATE SCHEMA IF NOT EXISTS " + schema + " AUTHORIZATION " + name(OWNER));
            }
            s.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        }
    }

    private static void keycloak(Statement s, String account) throws SQLException {
        account(s, account, need("LOIVE_KEYCLOAK_DATABASE_PASSWORD"));
        database(s, "keycloak", account);
        s.execute("REVOKE ALL ON DATABASE keycloak FROM PUBLIC");
    }

    private static Connection connect(String url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", need("LOIVE_DATABASE_ADMIN"));
        properties.setProperty("password", need("LOIVE_DATABASE_ADMIN_PASSWORD"));
        return DriverManager.getConnection(url, properties);
    }

    private static void account(Statement s, String account, String password) throws SQLException {
        boolean there = exists(s, "SELECT 1 FROM pg_roles WHERE rolname = " + text(account));
        s.execute((there ? "ALTER" : "CREATE") + " ROLE " + name(account) + " LOGIN PASSWORD " + text(password));
    }

    private static void database(Statement s, String database, String owner) throws SQLException {
        if (!exists(s, "SELECT 1 FROM pg_database WHERE datname = " + text(database))) {
            // an administrator who is no superuser may only give away to a role that it belongs to
            s.execute("GRANT " + name(owner) + " TO CURRENT_USER");
            s.execute("CREATE DATABASE " + name(database) + " OWNER " + name(owner) + " ENCODING 'UTF8' TEMPLATE template0");
        }
    }

    private static boolean exists(Statement s, String query) throws SQLException {
        try (var rows = s.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String name(String plain) {
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    private static String text(String plain) {
        return "'" + plain.replace("'", "''") + "'";
    }

    private static String need(String setting) {
        String value = System.getenv(setting);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(setting + " is not set");
        }
        return value;
    }
}
