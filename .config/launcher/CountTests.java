import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Adds up the reports of all tests and closes a run with one plain line. It counts the test cases: a report's own sum
 * leaves out nested classes. A test that passes at its second try only is a fault and is named as one; a strict run fails
 * by it, unless second-try.txt names it with a reason, and that list has to be empty.
 */
class CountTests {
    private int all;
    private int failed;
    private int skipped;
    private final List<String> known;
    private final boolean strict;

    private CountTests(List<String> known, boolean strict) {
        this.known = known;
        this.strict = strict;
    }

    public static void main(String[] args) throws Exception {
        var count = new CountTests(Files.readAllLines(Path.of(args[1])), args[2].equals("strict"));
        for (Path report : reports(Path.of(args[0]))) {
            count.add(report);
        }
        System.exit(count.close() ? 0 : 1);
    }

    private void add(Path report) throws Exception {
        var cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            count((Element) cases.item(i));
        }
    }

    private void count(Element test) {
        all++;
        if (has(test, "skipped")) {
            skipped++;
        } else if (has(test, "failure") || has(test, "error")) {
            failed++;
            Element mark = (Element) test.getElementsByTagName(has(test, "failure") ? "failure" : "error")
                    .item(0);
            String message =
                    mark.getAttribute("message").strip().lines().findFirst().orElse("");
            System.out.println("✗ " + test.getAttribute("classname") + "." + test.getAttribute("name") + ": " + message);
        } else if (has(test, "flakyFailure") || has(test, "flakyError")) {
            String name = test.getAttribute("classname") + "." + test.getAttribute("name");
            boolean listed = known.stream().anyMatch(line -> line.startsWith(name + ": "));
            failed += strict && !listed ? 1 : 0;
            System.out.println((listed ? "~ " : "✗ ") + name + ": passed at the second try only, which is a fault");
        }
    }

    private static boolean has(Element test, String mark) {
        return test.getElementsByTagName(mark).getLength() > 0;
    }

    private boolean close() {
        int passed = all - failed - skipped;
        System.out.println();
        System.out.println(
                passed + " passed, " + failed + " failed" + (skipped == 0 ? "" : ", " + skipped + " skipped"));
        return failed == 0 && passed > 0;
    }

    private static List<Path> reports(Path checkout) throws IOException {
        try (var modules = Files.list(checkout)) {
            return modules.flatMap(module -> Stream.of("surefire-reports", "failsafe-reports")
                            .map(folder -> module.resolve("target").resolve(folder)))
                    .filter(Files::isDirectory)
                    .flatMap(CountTests::xmlIn)
                    .toList();
        }
    }

    private static Stream<Path> xmlIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
