package vn.loive.facility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form in which a place is offered: in a public facility, in a private one, or at home with a provider. */
public enum CareForm {
    PUBLIC("facility"),
    PRIVATE("private-facility"),
    HOME("provider");

    private final String kindOfUnit;

    CareForm(String kindOfUnit) {
        this.kindOfUnit = kindOfUnit;
    }

    /** The word outside Java. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a unit of a kind offers; empty for offices. */
    public static Optional<CareForm> ofKind(String kindOfUnit) {
        return Arrays.stream(values())
                .filter(form -> form.kindOfUnit.equals(kindOfUnit))
                .findFirst();
    }

    static CareForm ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
