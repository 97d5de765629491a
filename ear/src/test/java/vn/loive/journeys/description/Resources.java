package vn.loive.journeys.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The operations that the code offers, read from the annotations of its resources. */
final class Resources {
    private static final Path SOURCES = Path.of("..", "web", "src", "main", "java");
    private static final Pattern CLASS =
            Pattern.compile("@Path\\(\"([^\"]*)\"\\)(?:\\s*@[\\w.()\"/]+)*\\s*public class");
    private static final Pattern METHOD =
            Pattern.compile("^    @(GET|POST|PUT|DELETE|PATCH)\\n((?:    @.*\\n)*)", Pattern.MULTILINE);
    private static final Pattern METHOD_PATH = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");

    private Resources() {}

    /** As {@code POST tasks/{id}/claim}. */
    static Set<String> operations() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> operations = new TreeSet<>();
            files.filter(file -> file.getFileName().toString().endsWith("Resource.java"))
                    .map(Resources::read)
                    .forEach(source -> collect(source, operations));
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String source, Set<String> operations) {
        Matcher type = CLASS.matcher(source);
        if (!type.find()) {
            throw new IllegalStateException(
                    "A resource without an address: " + source.lines().findFirst());
        }
        METHOD.matcher(source).results().forEach(method -> {
            Matcher path = METHOD_PATH.matcher(method.group(2));
            operations.add(method.group(1) + " " + type.group(1) + (path.find() ? "/" + path.group(1) : ""));
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
