package vn.loive.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the name that a browser sent into one that can be shown and saved anywhere without harm. */
final class FileName {

    /** The longest name in characters, extension included. */
    static final int MOST = 200;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern MEANS_SOMETHING_TO_A_SYSTEM = Pattern.compile("[<>:\"|?*;%&$`]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern DOTS_AROUND = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** The display name with the extension of the real type, or empty when nothing is left of the name. */
    static Optional<String> of(String sent, AcceptedType type) {
        String base = withoutExtension(clean(lastPart(Normalizer.normalize(sent, Normalizer.Form.NFC))));
        if (base.isEmpty()) {
            return Optional.empty();
        }
        String extension = "." + type.extension();
        return Optional.of(cut(base, MOST - extension.length()) + extension);
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String clean(String name) {
        String visible = INVISIBLE.matcher(name).replaceAll("");
        String harmless = MEANS_SOMETHING_TO_A_SYSTEM.matcher(visible).replaceAll("_");
        return trimmed(SPACES.matcher(harmless).replaceAll(" "));
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return name;
        }
        boolean known = AcceptedType.knowsExtension(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        return known ? trimmed(name.substring(0, dot)) : name;
    }

    private static String trimmed(String name) {
        return DOTS_AROUND.matcher(name).replaceAll("");
    }

    private static String cut(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return trimmed(name.substring(0, end));
    }
}
