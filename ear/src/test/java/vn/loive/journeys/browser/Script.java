package vn.loive.journeys.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A look at a page that only the page itself can take; it stands beside the journeys as a file. */
record Script(String source) {
    static Script of(String file) {
        try (InputStream script = Script.class.getResourceAsStream(file)) {
            if (script == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            return new Script(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences that it answers. */
    List<String> on(Page page, @Nullable Object argument) {
        if (page.evaluate(source, argument) instanceof List<?> sentences) {
            return sentences.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("It answers a list");
    }
}
