package vn.loive.web.intake;

import java.util.Set;
import vn.loive.audit.HistoryLine;
import vn.loive.web.layout.Texts;

/** Says a line of the history in a sentence; a decision's sentence depends on what was decided. */
public final class HistoryWords {
    private static final Set<String> BEHIND = Set.of("IncidentRetried", "MessageSetAside", "LeftEarly");

    private HistoryWords() {}

    public static String sentence(String language, HistoryLine line) {
        return sentence(language, line.kind(), String.valueOf(line.details().get("outcome")));
    }

    /** What happened, by the outcome where there is a sentence for it. */
    public static String sentence(String language, String kind, String outcome) {
        String precise = Texts.find(language, "history." + kind + "." + outcome);
        return precise == null ? Texts.say(language, "history." + kind) : precise;
    }

    /** Whether a line is about the application itself, and not what the administration mended behind it or is the grown person’s own matter. */
    public static boolean isForFamily(HistoryLine line) {
        return !BEHIND.contains(line.kind());
    }
}
