package vn.loive.facility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** People of 12 to under 18 and adults have separate places. */
public enum AgeBand {
    MINOR,
    ADULT;

    private static final int ADULT_AGE = 18;

    /** The band of somebody of an age in full years. */
    public static AgeBand of(int age) {
        return age < ADULT_AGE ? MINOR : ADULT;
    }

    /** The first day on which somebody is in the band of adults; born on 29 February, that is 1 March. */
    public static LocalDate adultFrom(LocalDate birthDate) {
        LocalDate day = birthDate.plusYears(ADULT_AGE);
        return day.getDayOfMonth() == birthDate.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** The word outside Java. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AgeBand> ofWord(String word) {
        return Arrays.stream(values()).filter(band -> band.word().equals(word)).findFirst();
    }
}
