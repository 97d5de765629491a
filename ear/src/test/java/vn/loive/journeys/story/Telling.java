package vn.loive.journeys.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Tells the story: aligned lines for people as it goes on, and one JSON object at the end for programs. */
final class Telling {
    private final PrintStream out;
    private final ArrayNode steps = new ObjectMapper().createArrayNode();

    Telling(PrintStream out) {
        this.out = out;
    }

    void begin(String service) {
        out.printf(Locale.ROOT, "One application for %s, from form to admission%n%n", service);
    }

    void proved(String mailbox) {
        out.printf(Locale.ROOT, "The family has typed the code that came to %s: news go there.%n%n", mailbox);
    }

    void step(Scene scene, Seen seen, int linesBefore, List<String> mistakes) {
        int number = steps.size() + 1;
        out.printf(
                Locale.ROOT,
                "%s %d. %s (%s)%n",
                mistakes.isEmpty() ? "✓" : "✗",
                number,
                scene.what(),
                scene.who().login());
        line("answer", Integer.toString(seen.status()));
        line(
                "state",
                String.format(
                        Locale.ROOT, "%s, national code %d: %s", seen.state(), seen.national(), seen.stateText()));
        line("waits for", seen.waits().isEmpty() ? "nobody" : seen.waits());
        line("history", String.join(", ", seen.newLines(linesBefore)));
        line("mail", seen.subjects().size() + " so far" + lastOf(seen.subjects()));
        mistakes.forEach(mistake -> line("but", mistake));
        steps.add(json(scene, seen, linesBefore, mistakes));
    }

    private static String lastOf(List<String> subjects) {
        return subjects.isEmpty() ? "" : ", the last one: " + subjects.get(subjects.size() - 1);
    }

    private void line(String what, String value) {
        out.printf(Locale.ROOT, "     %-10s %s%n", what, value);
    }

    void code(String code, String pin) {
        line("code", code + ", PIN for the public look-up " + pin);
    }

    void history(List<JsonNode> lines) {
        out.printf(Locale.ROOT, "%nThe whole history as an auditor reads it%n%n");
        for (JsonNode line : lines) {
            out.printf(
                    Locale.ROOT,
                    "  %s  %-14s  %-24s  %s%n",
                    line.path("at").asText().replaceFirst("(T\\d\\d:\\d\\d:\\d\\d)[^+]*", "$1"),
                    line.path("account").asText(),
                    line.path("kind").asText(),
                    line.path("text").asText());
        }
    }

    void end(String code, boolean ok) {
        out.printf(
                Locale.ROOT,
                "%n%s%n",
                ok
                        ? "✓ " + code + " has gone the whole way, each step as expected."
                        : "✗ " + (code.isEmpty() ? "The application" : code) + " did not go as expected.");
    }

    String json(String service, String code, boolean ok) {
        ObjectNode story = new ObjectMapper().createObjectNode();
        story.put("service", service).put("code", code);
        story.set("steps", steps);
        return story.put("ok", ok).toString();
    }

    private static ObjectNode json(Scene scene, Seen seen, int linesBefore, List<String> mistakes) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode step = mapper.createObjectNode();
        step.put("what", scene.what())
                .put("account", scene.who().login())
                .put("status", seen.status())
                .put("state", seen.state())
                .put("national", seen.national())
                .put("waits", seen.waits());
        step.set("history", mapper.valueToTree(seen.newLines(linesBefore)));
        step.put("mails", seen.subjects().size());
        step.set("mistakes", mapper.valueToTree(mistakes));
        return step.put("ok", mistakes.isEmpty());
    }
}
