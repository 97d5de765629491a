package vn.loive.audit;

import java.util.Locale;

/** By what right somebody opened a record, or that he had none. */
public enum ReadRight {
    /** The application was or is at his unit, at a step of his role. */
    WORK,
    /** Auditors may read every record. */
    AUDIT,
    /** None: he was refused and saw nothing. */
    NONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
