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

/** What each role may do in each state of an application: the words of {@code what-a-state-allows.csv}, and its page in the documentation. */
final class StatesOfAnApplication {
    static final String ACT = "act";
    static final String READ = "read";
    private static final String FILE = "/vn/loive/journeys/rest/what-a-state-allows.csv";
    private static final String BEGIN = "<!-- what a state allows: made from what-a-state-allows.csv -->";
    private static final String END = "<!-- end of what a state allows -->";
    private static final Map<String, String> SIGNS = Map.of(ACT, "✓", READ, "reads", "nothing", "–");

    private final List<String> states;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    StatesOfAnApplication() {
        List<List<String>> lines = lines().stream()
                .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
                .toList();
        states = lines.get(0).subList(1, lines.get(0).size());
        lines.stream().skip(1).forEach(cells -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < states.size(); i++) {
                row.put(states.get(i), cells.get(i + 1));
            }
            rows.put(cells.get(0), row);
        });
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatesOfAnApplication.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their words; the first is a draft. */
    List<String> states() {
        return states;
    }

    /** As the realm names them. */
    List<String> roles() {
        return List.copyOf(rows.keySet());
    }

    String allowed(String role, String state) {
        return Objects.requireNonNull(
                Objects.requireNonNull(rows.get(role), role).get(state), state);
    }

    private String table() {
        StringBuilder table = new StringBuilder("| State | ")
                .append(rows.keySet().stream().map(role -> "`" + role + "`").collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .append(":-:|".repeat(rows.size()))
                .append('\n');
        states.forEach(state -> table.append("| ")
                .append(state)
                .append(" | ")
                .append(rows.values().stream()
                        .map(row -> SIGNS.get(row.get(state)))
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return table.toString();
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
        Files.writeString(page, new StatesOfAnApplication().page(Files.readString(page)));
    }
}
