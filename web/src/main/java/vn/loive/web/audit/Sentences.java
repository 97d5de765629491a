package vn.loive.web.audit;

import java.util.Map;
import vn.loive.shared.Traced;
import vn.loive.web.intake.HistoryWords;
import vn.loive.web.layout.Texts;

/** Says an entry of the line of time in a sentence. */
public final class Sentences {
    private Sentences() {}

    public static String of(String language, Traced entry) {
        Map<String, Object> values = entry.values();
        return switch (entry.lane()) {
            case ACTS -> HistoryWords.sentence(language, entry.kind(), String.valueOf(values.get("outcome")));
            case READS -> HistoryWords.sentence(language, entry.kind(), String.valueOf(values.get("through")));
            default -> Texts.say(language, "trace.kind." + entry.kind(), java.util.List.of(about(language, entry)));
        };
    }

    /** What the sentence is about: the step, the place in the model, or the receiver. */
    private static String about(String language, Traced entry) {
        return switch (entry.lane()) {
            case CLOCK -> step(language, String.valueOf(entry.values().get("step")));
            case MESSAGES ->
                Texts.say(language, entry.values().containsKey("unit") ? "trace.to.office" : "trace.to.family");
            case PAPERS -> Texts.say(language, "form.paper." + entry.values().get("paperKind"));
            default -> {
                String name = Texts.find(language, "trace.node." + entry.node());
                yield name == null ? entry.node() : name;
            }
        };
    }

    static String step(String language, String step) {
        String own = Texts.find(language, "trace.step." + step);
        return own == null ? Texts.say(language, "step." + step) : own;
    }
}
