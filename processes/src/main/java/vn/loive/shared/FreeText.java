package vn.loive.shared;

import java.util.List;

/** What people write in their own words: a reason, a note, a question. */
public final class FreeText {
    public static final int LONGEST = 2000;

    private FreeText() {}

    /** Why a text that may be left out cannot be kept; empty when it can. */
    public static List<Refusal> optional(String field, String text) {
        if (text.length() > LONGEST) {
            return List.of(Refusal.of("too-long", field, LONGEST));
        }
        return PlainText.isReadable(text) ? List.of() : List.of(Refusal.of("bad-character", field));
    }

    /** Why a text that is needed cannot be kept; empty when it can. */
    public static List<Refusal> required(String field, String text) {
        return text.isBlank() ? List.of(Refusal.of("missing", field)) : optional(field, text);
    }
}
