package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newer list calls a commune otherwise: its old name is kept, and its applications are found by both. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class FindingACommuneByItsFormerNameTest {
    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(FindingACommuneByItsFormerNameTest.class, Situation.class);
    }

    @Test
    @RunAsClient
    void keepsTheNameWithItsLastDay() throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        System.getenv("LOIVE_DATABASE_URL"),
                        System.getenv("LOIVE_DATABASE_OWNER"),
                        System.getenv("LOIVE_DATABASE_OWNER_PASSWORD"));
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("UPDATE portal.administrative_unit SET full_name = 'Xã Suối Vàng' WHERE code = '24967'");

            assertThat(said(
                            statement,
                            "SELECT full_name || ' ' || (until = current_date) FROM portal.former_commune_name"
                                    + " WHERE code = '24967'"))
                    .isEqualTo("Xã Hiệp Thạnh true");
            assertThat(said(
                            statement,
                            "SELECT portal.application_words('Nam', 'H36-0001', '{\"person.commune\": \"24967\"}')"
                                    + " @@ to_tsquery('simple', 'nam & hiep & thanh & suoi & vang & lam & dong')"))
                    .isEqualTo("t");
            owner.rollback();
        }
    }

    private static String said(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
