package vn.loive.audit;

import java.util.Locale;

/** Through what a record was opened. */
public enum Through {
    PAGE,
    REST,
    EXPORT,
    PAPER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
