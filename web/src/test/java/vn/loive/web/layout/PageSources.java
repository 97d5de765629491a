package vn.loive.web.layout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The pages and texts as they stand in the sources. */
final class PageSources {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Path> TEXTS =
            List.of(Path.of("src/main/resources/messages"), Path.of("../processes/src/main/resources/messages"));
    private static final Pattern NAMED_ENTITY = Pattern.compile("&(?!amp;|lt;|gt;|quot;|apos;|#)\\w+;");

    private PageSources() {}

    /** Each page by its path, with its source. */
    static SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .forEach(file -> pages.put(PAGES.relativize(file).toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The files of texts of all modules, by their names without language. */
    static List<String> features() {
        return TEXTS.stream()
                .flatMap(PageSources::filesIn)
                .filter(name -> name.endsWith("_vi.properties"))
                .map(name -> name.replace("_vi.properties", ""))
                .filter(name -> !name.equals("faces"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parse(String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(
                    new StringReader(NAMED_ENTITY.matcher(source).replaceAll(" "))));
        } catch (Exception e) {
            throw new IllegalArgumentException("Not well-formed: " + source, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
