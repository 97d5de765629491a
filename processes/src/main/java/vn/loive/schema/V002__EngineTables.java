package vn.loive.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * The engine's tables, in a schema of their own, from the scripts that come with the engine 7.24. A later engine brings
 * its upgrade scripts in a migration of its own.
 */
public class V002__EngineTables extends BaseJavaMigration {
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("SET search_path TO engine");
            for (String part : PARTS) {
                statement.execute(script(part));
            }
            statement.execute("GRANT USAGE ON SCHEMA engine TO loive_app");
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA engine TO loive_app");
            statement.execute("SET search_path TO portal");
        }
    }

    private static String script(String part) throws IOException {
        String file = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        try (InputStream script = V002__EngineTables.class.getResourceAsStream(file)) {
            if (script == null) {
                throw new IOException(file + " is not in the engine");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
