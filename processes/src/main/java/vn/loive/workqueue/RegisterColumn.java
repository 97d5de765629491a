package vn.loive.workqueue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the register. */
public enum RegisterColumn {
    CODE,
    PERSON,
    SERVICE,
    STATE,
    SUBMITTED,
    DUE,
    STEP,
    UNIT,
    OFFICIAL,
    DECIDED,
    CHANGED,
    OFFICE,
    FACILITY,
    ADMISSION;

    /** What is shown to whoever has not chosen. */
    public static final List<RegisterColumn> USUAL = List.of(CODE, PERSON, SERVICE, STATE, SUBMITTED, DUE, STEP, UNIT);

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegisterColumn> of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word))
                .findFirst();
    }

    /** Known columns in their order; the code is always there, and nothing chosen means the usual ones. */
    public static List<RegisterColumn> chosen(List<String> words) {
        List<RegisterColumn> chosen = Arrays.stream(values())
                .filter(column -> column == CODE || words.contains(column.word()))
                .toList();
        return chosen.size() == 1 && !words.contains(CODE.word()) ? USUAL : chosen;
    }
}
