package vn.loive.web.intake;

import vn.loive.audit.HistoryLine;
import vn.loive.web.layout.Texts;

/** Says a line of the history in a sentence; a decision's sentence depends on what was decided. */
public final class HistoryWords {
    private HistoryWords() {}

    public static String sentence(String language, HistoryLine line) {
        Object outcome = line.details().get("outcome");
        String precise = "history." + line.kind() + "." + outcome;
        return outcome != null && Texts.find(language, precise) != null
                ? Texts.say(language, precise)
                : Texts.say(language, "history." + line.kind());
    }
}
