package vn.loive.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads a code as it comes out of a message, a PDF or another keyboard: full width, with long dashes, with blanks. */
public final class AsCopied {
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u00AD]");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private AsCopied() {}

    /** The same in plain capital letters, figures and signs, without blanks. */
    public static String plain(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('\u3002', '.');
        return UNSEEN.matcher(DASHES.matcher(narrow).replaceAll("-"))
                .replaceAll("")
                .toUpperCase(java.util.Locale.ROOT);
    }
}
