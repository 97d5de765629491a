package vn.loive.journeys.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listens to a page as a screen reader says it: its regions, its headings, the names of its controls, its mistakes. */
final class ReadAloud {
    private static final Script TIES = Script.of("ties.js");
    private static final Pattern LINE =
            Pattern.compile("(?m)^( *)- '?([a-z]+)( \"[^\\n]*?\")?((?: \\[[^\\]]*])*)'?(:.*)?$");
    private static final Pattern LEVEL = Pattern.compile("\\[level=(\\d)]");
    private static final Set<String> NAMED = Set.of(
            "link",
            "button",
            "textbox",
            "searchbox",
            "combobox",
            "listbox",
            "option",
            "radio",
            "checkbox",
            "spinbutton",
            "slider",
            "switch",
            "navigation",
            "region",
            "complementary",
            "progressbar",
            "img",
            "dialog");
    private static final List<String> ONCE = List.of("banner", "main", "contentinfo");

    private record Said(int depth, String role, String name, int level) {}

    private final Person person;

    ReadAloud(Person person) {
        this.person = person;
    }

    /** What is missing or in the wrong order. */
    List<String> listen() {
        List<Said> said = said();
        List<String> found = new ArrayList<>(
                ties(person.page, Person.text(person.page.locator("html").getAttribute("lang"))));
        for (String region : ONCE) {
            long times = said.stream().filter(line -> line.role.equals(region)).count();
            if (times != 1) {
                found.add("has " + times + " times " + region);
            }
        }
        said.stream()
                .filter(line -> NAMED.contains(line.role) && line.name.isBlank())
                .forEach(line -> found.add("has a " + line.role + " without a name"));
        navigations(said, found);
        headings(said, found);
        questions(said, found);
        return found;
    }

    /** What is said about fields and does not reach them, and whether the page says its language. */
    static List<String> ties(Page page, String language) {
        return TIES.on(page, language);
    }

    private List<Said> said() {
        Matcher line = LINE.matcher(person.page.locator("body").ariaSnapshot());
        List<Said> said = new ArrayList<>();
        while (line.find()) {
            Matcher level = LEVEL.matcher(line.group(4));
            said.add(new Said(
                    line.group(1).length(),
                    line.group(2),
                    Person.text(line.group(3)).replace("\"", ""),
                    level.find() ? Integer.parseInt(level.group(1)) : 0));
        }
        return said;
    }

    private static void navigations(List<Said> said, List<String> found) {
        List<String> names = said.stream()
                .filter(line -> line.role.equals("navigation"))
                .map(Said::name)
                .toList();
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            found.add("does not tell its navigations apart: " + names);
        }
    }

    /** One of the first level; from there each at most one level deeper. The list of mistakes may come before it. */
    private static void headings(List<Said> said, List<String> found) {
        int before = 0;
        int first = 0;
        int alert = Integer.MAX_VALUE;
        for (Said line : said) {
            alert = line.role.equals("alert") ? line.depth : line.depth <= alert ? Integer.MAX_VALUE : alert;
            if (line.level > 0 && alert == Integer.MAX_VALUE) {
                first += line.level == 1 ? 1 : 0;
                if (line.level > before + 1) {
                    found.add("leaves out a level before the heading " + line.name);
                }
                before = line.level;
            }
        }
        if (first != 1) {
            found.add("has " + first + " headings of the first level");
        }
    }

    /** Choices stand under their question. */
    private static void questions(List<Said> said, List<String> found) {
        Deque<Said> around = new ArrayDeque<>();
        for (Said line : said) {
            while (!around.isEmpty() && around.peek().depth >= line.depth) {
                around.pop();
            }
            if (line.role.equals("radio")
                    && around.stream().noneMatch(part -> part.role.endsWith("group") && !part.name.isBlank())) {
                found.add("has a choice without its question: " + line.name);
            }
            around.push(line);
        }
    }
}
