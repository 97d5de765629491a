package vn.loive.journeys.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.loive.journeys.world.Account;

/** Who may do what over REST: the statuses of {@code who-may-do-what.csv}, by account and action; and its page in the documentation. */
final class Permissions {
    /** The row of a request without any login. */
    static final String NOBODY = "nobody";

    private static final String FILE = "/vn/loive/journeys/rest/who-may-do-what.csv";
    private static final String BEGIN = "<!-- who may do what: made from who-may-do-what.csv -->";
    private static final String END = "<!-- end of who may do what -->";

    private final List<String> actions;
    private final Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();

    Permissions() {
        List<String> lines = lines();
        actions = Arrays.stream(lines.get(0).split(","))
                .skip(1)
                .map(String::strip)
                .toList();
        lines.stream().skip(1).map(line -> line.split(",")).forEach(cells -> {
            Map<String, Integer> row = new LinkedHashMap<>();
            for (int i = 0; i < actions.size(); i++) {
                row.put(actions.get(i), Integer.parseInt(cells[i + 1].strip()));
            }
            rows.put(cells[0].strip(), row);
        });
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Permissions.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> actions() {
        return actions;
    }

    /** Logins, and {@link #NOBODY}. */
    List<String> people() {
        return List.copyOf(rows.keySet());
    }

    int expected(String who, String action) {
        return Objects.requireNonNull(Objects.requireNonNull(rows.get(who), who).get(action), action);
    }

    /** The table for people. */
    String table() {
        StringBuilder table = new StringBuilder("| Account | Role | Unit | ")
                .append(String.join(" | ", actions))
                .append(" |\n|---|---|---|")
                .append(":-:|".repeat(actions.size()))
                .append('\n');
        rows.forEach((who, row) -> table.append("| ")
                .append(who.equals(NOBODY) ? "*without a login*" : "`" + who + "`")
                .append(" | ")
                .append(about(who))
                .append(" | ")
                .append(row.values().stream().map(Permissions::sign).collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return table.toString();
    }

    private static String about(String who) {
        return Account.ALL.stream()
                .filter(account -> account.login().equals(who))
                .findFirst()
                .map(account -> account.role() + " | " + account.unit())
                .orElse(" | ");
    }

    private static String sign(int status) {
        return status < 300 ? "✓" : Integer.toString(status);
    }

    /** The page with the table between its two marks. */
    String page(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        return page.substring(0, begin) + BEGIN + "\n\n" + table() + "\n" + page.substring(end);
    }

    /** Writes the table into the given page. */
    public static void main(String... arguments) throws IOException {
        Path page = Path.of(arguments[0]);
        Files.writeString(page, new Permissions().page(Files.readString(page)));
    }
}
