package vn.loive.reference.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.shared.EmptyDatabase;

class ImportingAListOfUnitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEAD = "code,parent_code,kind,full_name\n";
    private static final String TWO =
            HEAD + "68,,province,Tỉnh Lâm Đồng\n24958,68,commune,Xã Đức Trọng\n24967,68,commune,Xã Hiệp Thạnh\n";

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    private String said = "";

    @BeforeAll
    static void makeTables() throws IOException, SQLException {
        postgres = EmptyDatabase.start();
        run("CREATE ROLE loive_app", "CREATE SCHEMA portal");
        for (String file :
                List.of("V003__units", "V050__list_of_administrative_units", "V141__places_that_were_merged")) {
            try (InputStream sql =
                    ImportingAListOfUnitsTest.class.getResourceAsStream("/db/migration/" + file + ".sql")) {
                run("SET search_path TO portal", new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        run("TRUNCATE portal.administrative_unit, portal.unit");
    }

    @Test
    void addsWhatIsNewAndAsOftenAsOneLikes() throws Exception {
        assertThat(take(TWO)).isZero();
        assertThat(said).contains("3 added, 0 changed, 0 ended, 0 as before");
        assertThat(take(TWO)).isZero();
        assertThat(said).contains("0 added, 0 changed, 0 ended, 3 as before");
        assertThat(rows())
                .containsExactly("24958 Xã Đức Trọng null", "24967 Xã Hiệp Thạnh null", "68 Tỉnh Lâm Đồng null");
    }

    @Test
    void endsWhatIsGoneAndChangesWhatHasANewName() throws Exception {
        take(TWO);

        assertThat(take(HEAD + "68,,province,Tỉnh Lâm Đồng\n24967,68,commune,Xã Hiệp Thạnh Mới\n"))
                .isZero();

        assertThat(said).contains("0 added, 1 changed, 1 ended, 1 as before");
        assertThat(rows())
                .containsExactly(
                        "24958 Xã Đức Trọng 2026-11-22", "24967 Xã Hiệp Thạnh Mới null", "68 Tỉnh Lâm Đồng null");
    }

    @Test
    void makesAUnitValidAgainThatComesBack() throws Exception {
        take(TWO);
        take(HEAD + "68,,province,Tỉnh Lâm Đồng\n24967,68,commune,Xã Hiệp Thạnh\n");

        take(TWO);

        assertThat(rows()).contains("24958 Xã Đức Trọng null");
    }

    @Test
    void changesNothingWhenOneLineIsWrong() throws Exception {
        take(TWO);

        assertThat(take(TWO + "25000,68,commune,Xã Mới\n25001,68,commune,\n")).isEqualTo(1);

        assertThat(said).contains("line 6: thiếu tên");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void refusesToEndAPlaceThatAnOfficeServes() throws Exception {
        take(TWO);
        run("INSERT INTO portal.unit (id, kind, name_vi, name_en, territory) VALUES"
                + " ('duc-trong', 'commune-office', 'Xã Đức Trọng', 'Đức Trọng', '24958')");

        assertThat(take(HEAD + "68,,province,Tỉnh Lâm Đồng\n24967,68,commune,Xã Đổi Tên\n"))
                .isEqualTo(1);

        assertThat(said).contains("24958 Xã Đức Trọng would end, but the office duc-trong still serves it");
        assertThat(rows()).contains("24967 Xã Hiệp Thạnh null", "24958 Xã Đức Trọng null");
    }

    @Test
    void leavesAloneWhatIsNoPartOfTheOfficialList() throws Exception {
        take(TWO);
        run("INSERT INTO portal.administrative_unit (code, parent_code, kind, full_name, valid_from, listed) VALUES"
                + " ('68001', '68', 'commune', 'Xã Hiệp An', '2022-01-01', false)");

        assertThat(take(TWO)).isZero();

        assertThat(rows()).contains("68001 Xã Hiệp An null");
    }

    @Test
    void keepsTheDatesOfTheFile() throws Exception {
        assertThat(take("code,parent_code,kind,full_name,valid_from,valid_to\n68,,province,Tỉnh Lâm Đồng,2025-07-01,\n"
                        + "24988,68,commune,Xã Cũ,2020-01-01,2025-06-30\n"))
                .isZero();

        assertThat(rows()).containsExactly("24988 Xã Cũ 2025-06-30", "68 Tỉnh Lâm Đồng null");
    }

    @Test
    void saysThatAFileIsNotThere() throws Exception {
        assertThat(run(folder.resolve("nowhere.csv"))).isEqualTo(2);
        assertThat(said).contains("nowhere.csv cannot be read");
    }

    private int take(String text) throws IOException, SQLException {
        return run(Files.writeString(folder.resolve("units.csv"), text));
    }

    private int run(Path file) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection database = postgres.getPostgresDatabase().getConnection()) {
            return ImportUnits.run(
                    file.toString(), database, TODAY, new PrintStream(out, true, StandardCharsets.UTF_8));
        } finally {
            said = out.toString(StandardCharsets.UTF_8);
        }
    }

    private static List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = postgres.getPostgresDatabase().getConnection();
                Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT code || ' ' || full_name || ' ' || coalesce(valid_to::text,"
                                + " 'null') FROM portal.administrative_unit ORDER BY code")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private static void run(String... statements) throws SQLException {
        try (Connection database = postgres.getPostgresDatabase().getConnection();
                Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
