package vn.loive.web.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines that fit a width, between words; a word is never cut. */
final class WrappedText {
    /** How wide a letter is, beside the height of the type, on average. */
    private static final double WIDTH_OF_A_LETTER = 0.54;

    private WrappedText() {}

    static List<String> lines(String text, double width, double size) {
        int most = Math.max(1, (int) (width / (size * WIDTH_OF_A_LETTER)));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        // an accent is no letter of its own
        for (String word :
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }
}
