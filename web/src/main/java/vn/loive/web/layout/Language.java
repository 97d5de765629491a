package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The language of this request, and the address of the same page in the other one. */
@Named
@RequestScoped
public class Language {
    @Inject
    HttpServletRequest request;

    private @Nullable String tag;

    /** The BCP 47 tag, {@code vi} or {@code en}. */
    public String getTag() {
        String known = tag;
        if (known == null) {
            known = Languages.of(request);
            tag = known;
        }
        return known;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getTag());
    }

    public String getOther() {
        return getTag().equals(Languages.VIETNAMESE) ? Languages.ENGLISH : Languages.VIETNAMESE;
    }

    /** This page in the other language, with the rest of its query kept; on an error page, what was asked for. */
    public String getOtherAddress() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = Addresses.local(failed == null ? request.getRequestURI() : (String) failed);
        String kept = failed == null ? queryWithoutLanguage(request.getQueryString()) : "";
        return path + "?" + (kept.isEmpty() ? "" : kept + "&") + Languages.NAME + "=" + getOther();
    }

    private static String queryWithoutLanguage(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith(Languages.NAME + "="))
                        .collect(Collectors.joining("&"));
    }
}
