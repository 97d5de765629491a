package vn.loive.production;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import vn.loive.identity.IdentityProvider;

/**
 * Nothing of the portal starts before this has looked: everywhere but in the demo world, whatever would leave it open
 * ends the deployment, with the settings in the log.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ProductionGate {
    private static final int TRIES = 30;
    private static final long PAUSE_NANOS = 3_000_000_000L;
    private static final String DEMO_POSTS =
            "SELECT EXISTS (SELECT 1 FROM portal.post WHERE given_by = 'system' AND reason = 'Demo')";

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    @Inject
    private IdentityProvider provider;

    @PostConstruct
    void look() {
        Map<String, String> settings = System.getenv();
        if ("demo".equals(settings.get("LOIVE_WORLD"))) {
            return;
        }
        List<String> lacks = new ArrayList<>(ProductionSettings.lacks(settings));
        if (settings.containsKey("LOIVE_DATABASE_OWNER_PASSWORD")) {
            lacks.add("LOIVE_DATABASE_OWNER_PASSWORD may not be known to the server: the history's owner is another.");
        }
        if (ProductionGate.class.getResource("/db/demo") != null
                || ProductionGate.class.getResource("/db/demo/R__demo_units_posts.sql") != null) {
            lacks.add("The demo world was built in: build with `mvn clean package`, without -Pdemo.");
        }
        if (lacks.isEmpty() && hasDemoPosts()) {
            lacks.add("LOIVE_DATABASE_URL names a database that holds the demo world.");
        }
        if (lacks.isEmpty() && isDemoRealm(settings.getOrDefault("LOIVE_OIDC_URL", ""))) {
            lacks.add("LOIVE_OIDC_URL names a realm that holds the demo world (client " + DemoRealm.CLIENT + ").");
        }
        if (lacks.isEmpty() && DemoPeople.LOGINS.stream().anyMatch(this::isInTheRealm)) {
            lacks.add("LOIVE_OIDC_URL names a realm that holds people of the demo world: delete them there.");
        }
        if (!lacks.isEmpty()) {
            throw new IllegalStateException("Production does not start like this; docs/operations.md, section"
                    + " Production, explains each setting:\n" + String.join("\n", lacks));
        }
    }

    private boolean isInTheRealm(String login) {
        return provider.find(DemoPeople.identifier(login)).isPresent();
    }

    private boolean hasDemoPosts() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DEMO_POSTS)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Whether the database holds the demo world cannot be asked", e);
        }
    }

    /** A realm that starts at the same time is waited for. */
    private static boolean isDemoRealm(String realm) {
        for (int left = TRIES; ; left--) {
            try {
                return DemoRealm.knows(realm, DemoRealm.CLIENT);
            } catch (IOException e) {
                if (left == 0) {
                    throw new IllegalStateException("LOIVE_OIDC_URL: the realm cannot be asked", e);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
