package vn.loive.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The 12 digits of an identity number (số định danh cá nhân): place of birth registration, century and sex, year, and
 * six by chance. What does not fit is for an official to look at and never hinders a family: a sex or a birth date may
 * have been changed by law, and whoever was registered abroad has the code of a country.
 */
public record IdentityNumber(String digits) {
    private static final Set<Integer> PROVINCES = Set.of(
            1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42,
            44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86,
            87, 89, 91, 92, 93, 94, 95, 96);
    private static final int FIRST_CENTURY = 1900;

    /** What does not fit: {@code place}, {@code sex} or {@code birth-year}; nothing for what has not 12 digits. */
    public List<String> doubts(Optional<LocalDate> birthDate, Optional<String> sex) {
        List<String> doubts = new ArrayList<>();
        if (digits.matches("\\d{12}")) {
            int centuryAndSex = digits.charAt(3) - '0';
            int year = FIRST_CENTURY + centuryAndSex / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
            String saysSex = centuryAndSex % 2 == 0 ? "male" : "female";
            if (!PROVINCES.contains(Integer.parseInt(digits.substring(0, 3)))) {
                doubts.add("place");
            }
            if (sex.filter(said -> !said.equals(saysSex)).isPresent()) {
                doubts.add("sex");
            }
            if (birthDate.filter(said -> said.getYear() != year).isPresent()) {
                doubts.add("birth-year");
            }
        }
        return doubts;
    }
}
