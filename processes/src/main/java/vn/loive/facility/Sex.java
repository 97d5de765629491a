package vn.loive.facility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sex as the form asks it; women and men have separate places. */
public enum Sex {
    FEMALE,
    MALE;

    /** The word outside Java. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sex> ofWord(String word) {
        return Arrays.stream(values()).filter(sex -> sex.word().equals(word)).findFirst();
    }
}
