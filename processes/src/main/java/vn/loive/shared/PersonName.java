package vn.loive.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of people: written as typed (composed Unicode, single spaces), found without accents. */
public final class PersonName {
    public static final int LONGEST = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    /** Signs without a width or a look, such as a telephone's list of contacts copies. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PersonName() {}

    /** The name in composed Unicode with single plain spaces, and without signs that nobody sees. */
    public static String tidy(String typed) {
        String composed = Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** The name as the search compares it: lower case, no accents, {@code đ} as {@code d}. */
    public static String searchable(String name) {
        String decomposed = Normalizer.normalize(tidy(name), Normalizer.Form.NFD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }
}
