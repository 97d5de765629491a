package vn.loive.web.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All sentences for people. A key's first word names its file, the rest its line: {@code start.title} is the line
 * {@code title} of {@code messages/start_vi.properties} and {@code messages/start_en.properties} (UTF-8), in whichever
 * module ships them.
 */
public final class Texts {
    private static final Map<String, Map<String, String>> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {}

    /** The sentence of a key, or the key between question marks when nobody wrote one. */
    public static String say(String language, String key) {
        String found = find(language, key);
        return found == null ? "???" + key + "???" : found;
    }

    /** The sentence of a key with {@code {0}}, {@code {1}} … replaced; quotes and other braces stay as they are. */
    public static String say(String language, String key, List<?> values) {
        String sentence = say(language, key);
        for (int i = 0; i < values.size(); i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values.get(i)));
        }
        return sentence;
    }

    /** The sentence of a key, or null. */
    public static @Nullable String find(String language, String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? null : bundle(key.substring(0, dot), language).get(key.substring(dot + 1));
    }

    /** The lines of one file, such as every kind of act in {@code history}. */
    public static Set<String> lines(String feature, String language) {
        return bundle(feature, language).keySet();
    }

    /** Every key and sentence of one file in one language, from all modules that ship it. */
    static Map<String, String> bundle(String feature, String language) {
        return BUNDLES.computeIfAbsent("messages/" + feature + "_" + language + ".properties", Texts::load);
    }

    private static Map<String, String> load(String resource) {
        Map<String, String> sentences = new LinkedHashMap<>();
        try {
            for (URL file : Collections.list(Texts.class.getClassLoader().getResources(resource))) {
                read(file).forEach((key, sentence) -> sentences.putIfAbsent((String) key, (String) sentence));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts in " + resource + " cannot be read", e);
        }
        return Map.copyOf(sentences);
    }

    private static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
