package vn.loive.web.audit;

import java.util.List;
import java.util.Locale;

/** Writes a drawing as SVG markup; every text is escaped here and nowhere else. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element. Names and values alternate. */
    Svg open(String name, Object... attributes) {
        return tag(name, ">", attributes);
    }

    /** An element without content. */
    Svg empty(String name, Object... attributes) {
        return tag(name, "/>", attributes);
    }

    Svg close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element that holds one text. */
    Svg text(String name, String content, Object... attributes) {
        open(name, attributes);
        out.append(escape(content));
        return close(name);
    }

    /** Lines of text, centred around a point or hanging from it. */
    Svg lines(List<String> lines, double x, double firstBaseline, double leading, String style) {
        open("text", "class", style, "x", x, "y", firstBaseline);
        for (int i = 0; i < lines.size(); i++) {
            text("tspan", lines.get(i), "x", x, "dy", i == 0 ? 0 : leading);
        }
        return close("text");
    }

    private Svg tag(String name, String end, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(value(attributes[i + 1])))
                    .append('"');
        }
        out.append(end);
        return this;
    }

    private static String value(Object value) {
        if (value instanceof Double number) {
            return number == Math.rint(number)
                    ? Long.toString(number.longValue())
                    : String.format(Locale.ROOT, "%.1f", number);
        }
        return String.valueOf(value);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
