package vn.loive.journeys.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The words of the pages in one language, read from where they are written: {@code state.admitted}. */
record Words(String language) {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    String get(String key) {
        int dot = key.indexOf('.');
        String name = "src/main/resources/messages/" + key.substring(0, dot) + "_" + language + ".properties";
        for (String module : List.of("web", "processes")) {
            Path file = CHECKOUT.resolve(module).resolve(name);
            String word = Files.exists(file) ? read(file).getProperty(key.substring(dot + 1)) : null;
            if (word != null) {
                return word;
            }
        }
        throw new AssertionError("No text for " + key + " in " + language);
    }

    /** The same with values in its places. */
    String get(String key, Object... values) {
        String sentence = get(key);
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    private static Properties read(Path file) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
