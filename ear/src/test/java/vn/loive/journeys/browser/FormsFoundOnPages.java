package vn.loive.journeys.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks from page to page by the links of one person's pages, and collects every form that acts. */
final class FormsFoundOnPages {
    private static final Path SOURCES = Path.of("../web/src/main/webapp");
    private static final Pattern PLAIN = Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\"");
    private static final int MOST_OF_A_KIND = 3;
    private static final String LINKS =
            "() => [...document.querySelectorAll(\"a[href^='/']\")].map(link => link.getAttribute('href'))";

    private final Person person;
    private final Map<String, FormOfAPage> forms = new LinkedHashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    FormsFoundOnPages(Person person) {
        this.person = person;
    }

    /** All that can be reached from these addresses. */
    List<FormOfAPage> from(List<String> addresses) {
        Deque<String> waiting = new ArrayDeque<>(addresses);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (seen.add(address) && (addresses.contains(address) || isWorthALook(address))) {
                waiting.addAll(look(address));
            }
        }
        return List.copyOf(forms.values());
    }

    private List<String> look(String address) {
        person.opens(address);
        FormOfAPage.on(person.page)
                .forEach(form -> forms.putIfAbsent(
                        form.page().replaceFirst("\\?.*", "") + " " + form.action() + " "
                                + form.fields().keySet(),
                        form));
        @SuppressWarnings("unchecked")
        List<String> links = (List<String>) person.page.evaluate(LINKS);
        return links.stream().map(FormOfAPage::pathAndQuery).toList();
    }

    /** A few pages of each kind; no files, nothing that leaves, no other language. */
    private boolean isWorthALook(String address) {
        String kind = address.replaceFirst("\\?.*", "");
        boolean page =
                !kind.matches("/(api|login|account/login|logout|exit|openapi|jakarta).*") && !address.contains("lang=");
        return page && visits.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND;
    }

    /** The pages of the portal by their addresses. */
    static Set<String> pages() {
        return sources().entrySet().stream()
                .filter(page -> !page.getKey().startsWith("WEB-INF"))
                .map(page -> address(page.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the forms that act lead to, as the sources of the pages say. */
    static Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        sources().forEach((page, source) -> {
            if (!page.startsWith("WEB-INF") && source.contains("<h:form")) {
                actions.add(address(page));
            }
            PLAIN.matcher(source).results().forEach(form -> actions.add(form.group(1)));
        });
        return actions;
    }

    private static String address(String page) {
        return page.equals("index.xhtml") ? "/" : "/" + page.replace(".xhtml", "");
    }

    private static Map<String, String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .collect(Collectors.toMap(file -> SOURCES.relativize(file).toString(), FormsFoundOnPages::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
