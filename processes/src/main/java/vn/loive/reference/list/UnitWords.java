package vn.loive.reference.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** What the import says, in Vietnamese and English. */
final class UnitWords {
    private final Properties vietnamese = load("vi");
    private final Properties english = load("en");

    /** Both languages in one line. */
    String say(String key, List<?> details) {
        return fill(vietnamese.getProperty(key), details) + " — " + fill(english.getProperty(key), details);
    }

    String say(Problem problem) {
        String where = problem.line() == 0 ? "" : say("line", List.of(problem.line())) + ": ";
        return where + say(problem.key(), problem.details());
    }

    private static String fill(String sentence, List<?> details) {
        String filled = sentence;
        for (int i = 0; i < details.size(); i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(details.get(i)));
        }
        return filled;
    }

    private static Properties load(String language) {
        String file = "/messages/units_" + language + ".properties";
        try (InputStream bytes = UnitWords.class.getResourceAsStream(file)) {
            Properties words = new Properties();
            if (bytes != null) {
                words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
