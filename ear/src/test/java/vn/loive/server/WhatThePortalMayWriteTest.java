package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every table, with what the portal's account may do to it: a table or a right that is not in the list is a mistake. */
@Tag("server")
class WhatThePortalMayWriteTest {
    private static final String RIGHTS = """
            SELECT n.nspname || '.' || c.relname || ': ' || coalesce((SELECT string_agg(may, '; ' ORDER BY place) FROM (
                SELECT place, CASE WHEN has_table_privilege('loive_app', c.oid, act) THEN act ELSE act || ' ('
                    || (SELECT string_agg(attname, ', ' ORDER BY attname) FROM pg_attribute a WHERE a.attrelid = c.oid
                        AND attnum > 0 AND NOT attisdropped AND has_column_privilege('loive_app', c.oid, attnum, act))
                    || ')' END AS may
                FROM (VALUES (1, 'SELECT'), (2, 'INSERT'), (3, 'UPDATE'), (4, 'REFERENCES')) AS acts (place, act)
                UNION ALL
                SELECT place, act FROM (VALUES (5, 'DELETE'), (6, 'TRUNCATE'), (7, 'TRIGGER')) AS acts (place, act)
                WHERE has_table_privilege('loive_app', c.oid, act)) AS rights), 'nothing')
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname IN ('portal', 'engine', 'public') AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
                AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = c.oid AND deptype = 'e')
            ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
            """;

    @Test
    void everyTableIsInTheListWithWhatMayBeDoneToIt() throws SQLException, IOException {
        assertThat(AccountsOfTheDatabase.texts(RIGHTS)).isEqualTo(lines("what-the-portal-may-do.txt"));
    }

    @Test
    void noNumberCanBeTakenOrSetBack() throws SQLException {
        assertThat(AccountsOfTheDatabase.texts("SELECT sequencename FROM pg_sequences WHERE has_sequence_privilege("
                        + "'loive_app', format('%I.%I', schemaname, sequencename), 'USAGE, UPDATE')"))
                .isEmpty();
    }

    @Test
    void theOwnersRightIsLentToFewFunctionsOnly() throws SQLException {
        assertThat(AccountsOfTheDatabase.texts("SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid ="
                        + " pronamespace WHERE prosecdef AND prorettype <> 'trigger'::regtype AND nspname IN ('portal',"
                        + " 'engine', 'public') AND has_function_privilege('loive_app', p.oid, 'EXECUTE') ORDER BY 1"))
                .containsExactly("end_post", "give_post", "take_dossier_number");
        assertThat(AccountsOfTheDatabase.texts("SELECT proname FROM pg_proc WHERE prosecdef AND NOT"
                        + " coalesce('search_path=pg_catalog, pg_temp' = ANY (proconfig), false)"
                        + " AND pronamespace = 'portal'::regnamespace"))
                .as("functions with the owner's right that look where the caller tells them to")
                .isEmpty();
    }

    @Test
    void thePortalsAccountIsNobodyElse() throws SQLException {
        assertThat(
                        AccountsOfTheDatabase.texts(
                                "SELECT concat_ws(' ', rolsuper, rolcreaterole, rolcreatedb,"
                                        + " rolreplication, rolbypassrls, EXISTS (SELECT 1 FROM pg_auth_members WHERE member = r.oid),"
                                        + " has_database_privilege(r.oid, current_database(), 'CREATE'),"
                                        + " has_database_privilege(r.oid, current_database(), 'TEMP'),"
                                        + " has_schema_privilege(r.oid, 'portal', 'CREATE'), has_schema_privilege(r.oid, 'engine', 'CREATE'),"
                                        + " has_schema_privilege(r.oid, 'public', 'CREATE')) FROM pg_roles r WHERE rolname = 'loive_app'"))
                .containsExactly("f f f f f f f f f f f");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream list =
                Objects.requireNonNull(WhatThePortalMayWriteTest.class.getResourceAsStream(file), file)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
