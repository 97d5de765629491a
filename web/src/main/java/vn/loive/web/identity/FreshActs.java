package vn.loive.web.identity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What asks for the password again when the login is older than some minutes: giving and ending posts and deputies,
 * models, files with many names, and where a family is written to. Pages are asked for when they are opened, too, so that
 * nobody fills in a form first.
 */
public final class FreshActs {
    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<Pattern> ALWAYS = List.of(
            Pattern.compile("/admin/(give-post|end-post|new-model|model)(\\.xhtml)?"),
            Pattern.compile("/account/deputy(\\.xhtml)?"),
            Pattern.compile("/applications/contact(\\.xhtml)?"),
            Pattern.compile("/api/v1/register\\.[a-z]+"),
            Pattern.compile("/api/v1/applications/[^/]+/history\\.[a-z]+"));
    private static final List<Pattern> WHEN_CHANGED = List.of(
            Pattern.compile("/admin/.*"),
            Pattern.compile("/api/v1/(posts|deputies|models|units|unit-lists|procedures|incidents)(/.*)?"),
            Pattern.compile("/api/v1/applications/[^/]+/contact"));

    private FreshActs() {}

    /** True when a request needs a fresh login; the path is the one within the portal, without its query. */
    public static boolean includes(String method, String path) {
        String asked = path.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/").replaceFirst("(?<=.)/$", "");
        return matches(ALWAYS, asked) || !LOOKS.contains(method) && matches(WHEN_CHANGED, asked);
    }

    private static boolean matches(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }
}
