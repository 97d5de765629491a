package vn.loive.deadline;

import java.util.Locale;

/** A sentence in the two languages of the portal. */
public record Words(String vi, String en) {

    /** The sentence for a reader: English when asked for, otherwise Vietnamese. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }

    Words and(Words more) {
        return new Words(vi + "; " + more.vi, en + "; " + more.en);
    }
}
