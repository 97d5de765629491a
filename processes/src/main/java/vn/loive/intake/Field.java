package vn.loive.intake;

import java.util.List;

/**
 * A question of the form.
 *
 * @param path its name in pages, REST and history
 * @param kind how the answer is read
 * @param longest the most characters it may have
 * @param choices the words to choose from, for {@code CHOICE}
 */
public record Field(String path, Kind kind, int longest, List<String> choices) {

    /** How an answer is read and tidied. */
    public enum Kind {
        NAME,
        BIRTH_DATE,
        IDENTITY_NUMBER,
        PHONE,
        EMAIL,
        LINE,
        TEXT,
        CHOICE,
        YES,
        COMMUNE,
        FACILITY,
        MONTHS
    }

    static Field of(String path, Kind kind, int longest) {
        return new Field(path, kind, longest, List.of());
    }

    static Field choice(String path, String... choices) {
        return new Field(path, Kind.CHOICE, 40, List.of(choices));
    }
}
