package vn.loive.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.loive.shared.PersonName;

/**
 * A text as the search compares it.
 *
 * @param bare lower case, no accents, words parted by one space
 * @param accented lower case with its accents
 */
record SearchedText(String bare, String accented) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static SearchedText of(String text) {
        String accented = spaced(PersonName.tidy(text).toLowerCase(Locale.ROOT));
        String decomposed = Normalizer.normalize(accented, Normalizer.Form.NFD);
        return new SearchedText(MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd'), accented);
    }

    private static String spaced(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip();
    }

    /** Without the first of these words that it begins with. */
    SearchedText without(List<String> kinds) {
        return kinds.stream()
                .filter(kind -> bare.startsWith(kind + " "))
                .findFirst()
                .map(kind -> new SearchedText(after(bare, kind), after(accented, kind)))
                .orElse(this);
    }

    private static String after(String text, String kind) {
        int words = kind.split(" ").length;
        String[] parts = text.split(" ", words + 1);
        return parts.length > words ? parts[words] : text;
    }

    boolean isEmpty() {
        return bare.isEmpty();
    }

    /** Whether accents were typed, so that they count. */
    boolean hasAccents() {
        return !bare.equals(accented);
    }
}
