package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The history of acts can only be appended to: by the rights of the application's user, and by trigger for its owner. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class RightsInTheDatabaseTest {
    @Inject
    private Situation situation;

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(RightsInTheDatabaseTest.class, Situation.class);
    }

    @Test
    void thePortalCanNeitherChangeNorRemoveALineOfTheHistory() {
        situation.submitted();

        assertThatThrownBy(() -> asThePortal("UPDATE portal.history SET name = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("DELETE FROM portal.history")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("TRUNCATE portal.history")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("ALTER TABLE portal.history DISABLE TRIGGER ALL"))
                .hasMessageContaining("must be owner");
    }

    @Test
    void thePortalCanNeitherChangeNorRemoveANoteOfARead() {
        assertThatThrownBy(() -> asThePortal("UPDATE portal.record_read SET name = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("DELETE FROM portal.record_read"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("TRUNCATE portal.record_read")).hasMessageContaining("permission denied");
    }

    @Test
    void thePortalCanNeitherChangeNorRemoveWhatWasDoneAboutPosts() {
        assertThatThrownBy(() -> asThePortal("UPDATE portal.post_history SET reason = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("DELETE FROM portal.post_history"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("TRUNCATE portal.post_history")).hasMessageContaining("permission denied");
    }

    @Test
    void thePortalCannotChangeItsTablesNorRemoveApplications() {
        assertThatThrownBy(() -> asThePortal("CREATE TABLE portal.mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("DELETE FROM portal.application"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asThePortal("DROP TABLE engine.act_ru_task")).hasMessageContaining("must be owner");
    }

    @Test
    void theServerConnectsAsTheApplicationsUser() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_user")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("loive_app");
        }
    }

    @Test
    @RunAsClient
    void evenTheOwnerIsStoppedByTheTrigger() throws SQLException {
        assertThatThrownBy(() -> asTheOwner("UPDATE portal.history SET name = 'x'"))
                .hasMessageContaining("can only be appended to");
        assertThatThrownBy(() -> asTheOwner("DELETE FROM portal.history"))
                .hasMessageContaining("can only be appended to");
        assertThatThrownBy(() -> asTheOwner("TRUNCATE portal.history")).hasMessageContaining("can only be appended to");
        assertThatThrownBy(() -> asTheOwner("TRUNCATE portal.post_history"))
                .hasMessageContaining("post_history can only be appended to");
        assertThatThrownBy(() -> asTheOwner("TRUNCATE portal.record_read"))
                .hasMessageContaining("can only be appended to");
        asTheOwner("INSERT INTO portal.record_read (at, code, account, name, role, by_right, through)"
                + " VALUES (now(), 'none', 'x', 'x', 'auditor', 'AUDIT', 'PAGE')");
        assertThatThrownBy(() -> asTheOwner("UPDATE portal.record_read SET name = 'x'"))
                .hasMessageContaining("can only be appended to");
        assertThatThrownBy(() -> asTheOwner("DELETE FROM portal.record_read"))
                .hasMessageContaining("can only be appended to");
    }

    private void asThePortal(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asTheOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("LOIVE_DATABASE_URL"),
                        System.getenv("LOIVE_DATABASE_OWNER"),
                        System.getenv("LOIVE_DATABASE_OWNER_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
