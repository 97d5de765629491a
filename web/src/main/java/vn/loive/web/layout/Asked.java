package vn.loive.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the address or the form of a page asks for. */
public final class Asked {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Asked() {}

    /** As it was sent; empty when it was not. */
    public static String word(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Without spaces around it, and cut where it is longer than anything that is looked for. */
    public static String word(HttpServletRequest request, String name, int longest) {
        String value = word(request, name).strip();
        return value.length() > longest ? value.substring(0, longest) : value;
    }

    /** The id of the thing that a page is about; without one there is no such page. */
    public static UUID id(HttpServletRequest request, String name) {
        return Optional.of(word(request, name))
                .filter(word -> ID.matcher(word).matches())
                .map(UUID::fromString)
                .orElseThrow(PageEnd::notFound);
    }
}
