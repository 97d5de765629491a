import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Adds up the reports of all tests and closes a run with one plain line. */
class CountTests {
    public static void main(String[] args) throws Exception {
        int all = 0;
        int failed = 0;
        int skipped = 0;
        for (Path report : reports(Path.of(args[0]))) {
            Element suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
            all += number(suite, "tests");
            failed += number(suite, "failures") + number(suite, "errors");
            skipped += number(suite, "skipped");
            nameTheFailed(suite);
        }
        int passed = all - failed - skipped;
        System.out.println();
        System.out.println(passed + " passed, " + failed + " failed" + (skipped == 0 ? "" : ", " + skipped + " skipped"));
        System.exit(failed == 0 && passed > 0 ? 0 : 1);
    }

    private static void nameTheFailed(Element suite) {
        for (String kind : List.of("failure", "error")) {
            var marks = suite.getElementsByTagName(kind);
            for (int i = 0; i < marks.getLength(); i++) {
                Element mark = (Element) marks.item(i);
                Element test = (Element) mark.getParentNode();
                String message = mark.getAttribute("message").strip().lines().findFirst().orElse("");
                System.out.println("✗ " + test.getAttribute("classname") + "." + test.getAttribute("name") + ": " + message);
            }
        }
    }

    private static List<Path> reports(Path checkout) throws Exception {
        try (var modules = Files.list(checkout)) {
            return modules.flatMap(module -> List.of("surefire-reports", "failsafe-reports").stream()
                            .map(folder -> module.resolve("target").resolve(folder)))
                    .filter(Files::isDirectory)
                    .flatMap(CountTests::xmlIn)
                    .toList();
        }
    }

    private static java.util.stream.Stream<Path> xmlIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList()
                    .stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int number(Element suite, String attribute) {
        String value = suite.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
