package vn.loive.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Command: applies the numbered migrations.
 *
 * <p>Reads {@code LOIVE_DATABASE_URL}, {@code LOIVE_DATABASE_OWNER}, {@code LOIVE_DATABASE_OWNER_PASSWORD}, and
 * {@code LOIVE_WORLD}: with {@code demo} the demo world is loaded too, which a production build does not contain.
 */
public final class Migrate {
    private Migrate() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        MigrateResult result = migrate(
                environment.getOrDefault("LOIVE_DATABASE_URL", "jdbc:postgresql://localhost:5454/loive"),
                environment.getOrDefault("LOIVE_DATABASE_OWNER", "loive_owner"),
                environment.getOrDefault("LOIVE_DATABASE_OWNER_PASSWORD", ""),
                "demo".equals(environment.get("LOIVE_WORLD")));
        System.out.printf(
                Locale.ROOT,
                "schema %s -> %s, %d migrations%n",
                result.initialSchemaVersion,
                result.targetSchemaVersion,
                result.migrationsExecuted);
    }

    /** Applies what is missing and answers what was done. */
    public static MigrateResult migrate(String url, String owner, String password, boolean demo) {
        List<String> places = new ArrayList<>(List.of("classpath:db/migration"));
        if (demo) {
            places.add("classpath:db/demo");
        }
        return Flyway.configure(Migrate.class.getClassLoader())
                .dataSource(url, owner, password)
                .schemas("portal", "engine")
                .defaultSchema("portal")
                .table("schema_version")
                .locations(places.toArray(String[]::new))
                .javaMigrations(new V002__EngineTables())
                .failOnMissingLocations(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
