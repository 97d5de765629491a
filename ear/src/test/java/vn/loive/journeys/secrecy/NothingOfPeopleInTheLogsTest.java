package vn.loive.journeys.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.AtOnce;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class NothingOfPeopleInTheLogsTest {
    private static final int ROUNDS = 20;
    private static final List<String> PEOPLE = List.of(
            "Khuất Thị Xuyến Chi",
            "Xuyến Chi",
            "Khuất Văn Lữ",
            "068175007766",
            "068201006655",
            "0987 001 122",
            "0987001122",
            "+84987001122",
            "Ngõ Cây Khế");

    private final List<String> told = new ArrayList<>(PEOPLE);

    @Test
    void afterRacesAndStatementsThatWereEnded() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Dossier dossier = filed();
            String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
            AtOnce.all(List.of(
                    dossier::withdraw,
                    () -> Rest.as(Account.COMMUNE_OFFICER).post("tasks/" + task + "/claim"),
                    () -> Rest.withoutLogin()
                            .with("X-Lookup-Pin", dossier.pin())
                            .get("lookup/" + dossier.code()),
                    NothingOfPeopleInTheLogsTest::endStatements));
            Rest.as(Account.LAN).get("applications/" + dossier.code());
            AtOnce.all(List.of(NothingOfPeopleInTheLogsTest::tried, NothingOfPeopleInTheLogsTest::endStatements));
        }

        assertThat(logs()).hasSizeGreaterThan(4);
        for (Path log : logs()) {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            String read = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            for (String word : told) {
                assertThat(read.contains(word))
                        .as("%s in %s", word, log.getFileName())
                        .isFalse();
            }
        }
        assertThat(troubles()).noneMatch(trouble -> told.stream().anyMatch(trouble::contains));
    }

    private Dossier filed() {
        Dossier dossier = Dossier.submitted(Account.LAN, form());
        told.add(dossier.code());
        told.add("'" + dossier.pin() + "'");
        told.add(dossier.mailbox());
        return dossier;
    }

    private static Answer tried() {
        return Rest.as(Account.LAN).post("applications", form().json());
    }

    private static Form form() {
        return Form.ofAMother()
                .with("applicant.name", PEOPLE.get(0))
                .with("applicant.identityNumber", "068175007766")
                .with("applicant.phone", "0987 001 122")
                .with("applicant.address", "Ngõ Cây Khế, xã Hiệp An")
                .with("person.name", "Khuất Văn Lữ")
                .with("person.identityNumber", "068201006655");
    }

    /** Ends whatever the portal is doing in the database, a few times within a moment. */
    private static Answer endStatements() {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 8; i++) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE usename = 'loive_app' AND state <> 'idle'");
                Thread.sleep(15);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Rest.health();
    }

    private static List<String> troubles() throws SQLException {
        List<String> messages = new ArrayList<>();
        try (Connection connection = administrator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT exception_msg_ FROM engine.act_ru_job"
                        + " WHERE exception_msg_ IS NOT NULL UNION SELECT job_exception_msg_ FROM engine.act_hi_job_log"
                        + " WHERE job_exception_msg_ IS NOT NULL UNION SELECT last_error FROM portal.outbox"
                        + " WHERE last_error IS NOT NULL")) {
            while (rows.next()) {
                messages.add(rows.getString(1));
            }
        }
        return messages;
    }

    private static Connection administrator() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("LOIVE_DATABASE_URL"),
                System.getenv("LOIVE_DATABASE_ADMIN"),
                System.getenv("LOIVE_DATABASE_ADMIN_PASSWORD"));
    }

    private static List<Path> logs() throws IOException {
        List<Path> logs = new ArrayList<>();
        for (String place : List.of("logs", "wildfly/log")) {
            try (Stream<Path> files = Files.list(Place.home().resolve(place))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().equals("journeys.log"))
                        .forEach(logs::add);
            }
        }
        return logs;
    }
}
