package vn.loive.engine;

import java.util.Locale;

/**
 * A part of a model that differs from the version which runs.
 *
 * @param id the model's word for it
 * @param text its name for people
 * @param way true for a way between steps, false for a step, an event or a gateway
 */
public record ModelChange(Kind kind, String id, String text, boolean way) {
    /** How it differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
