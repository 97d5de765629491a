package vn.loive.reference.list;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.loive.shared.PortalClock;

/**
 * Command: takes over a list of administrative units from a file, whole or not at all.
 *
 * <p>Reads {@code LOIVE_DATABASE_URL}, {@code LOIVE_DATABASE_OWNER} and {@code LOIVE_DATABASE_OWNER_PASSWORD}. Ends with
 * 0 when the list is taken over, 1 when something in the file is wrong, 2 when the file cannot be read.
 */
public final class ImportUnits {
    private static final UnitWords WORDS = new UnitWords();

    private final PrintStream out;

    private ImportUnits(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws SQLException {
        Map<String, String> environment = System.getenv();
        ImportUnits command = new ImportUnits(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try (Connection database = DriverManager.getConnection(
                environment.getOrDefault("LOIVE_DATABASE_URL", "jdbc:postgresql://localhost:5454/loive"),
                environment.getOrDefault("LOIVE_DATABASE_OWNER", "loive_owner"),
                environment.getOrDefault("LOIVE_DATABASE_OWNER_PASSWORD", ""))) {
            System.exit(command.run(
                    arguments.length == 0 ? "" : arguments[0],
                    database,
                    LocalDate.now(Clock.system(PortalClock.VIET_NAM))));
        }
    }

    /** Takes over the file and says what became of it. */
    static int run(String file, Connection database, LocalDate today, PrintStream out) throws SQLException {
        return new ImportUnits(out).run(file, database, today);
    }

    private int run(String file, Connection database, LocalDate today) throws SQLException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            out.println("✗ " + WORDS.say("no-file", List.of(file)));
            return 2;
        }
        database.setAutoCommit(false);
        UnitImport read = UnitImport.take(bytes, database, today);
        if (!read.problems().isEmpty()) {
            database.rollback();
            return refuse(read.problems());
        }
        database.commit();
        out.println("✓ "
                + WORDS.say(
                        "done",
                        List.of(
                                read.count(UnitChange.Kind.NEW),
                                read.changed(),
                                read.count(UnitChange.Kind.GONE),
                                read.same())));
        return 0;
    }

    private int refuse(List<Problem> problems) {
        problems.forEach(problem -> out.println("✗ " + WORDS.say(problem)));
        out.println(WORDS.say("nothing-changed", List.of(problems.size())));
        return 1;
    }
}
