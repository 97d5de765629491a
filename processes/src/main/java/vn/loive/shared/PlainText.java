package vn.loive.shared;

/** Tells text that can be kept and shown from text with signs that no keyboard makes. */
public final class PlainText {
    private static final int UNREADABLE = 0xFFFD;

    private PlainText() {}

    /** False when there is a control sign other than tab and line breaks, half a sign, or one that was not readable. */
    public static boolean isReadable(String text) {
        return text.codePoints().allMatch(PlainText::isReadable);
    }

    private static boolean isReadable(int sign) {
        return switch (sign) {
            case '\t', '\n', '\r' -> true;
            case UNREADABLE -> false;
            default -> {
                int type = Character.getType(sign);
                yield type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED;
            }
        };
    }
}
