package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.loive.web.layout.Text;

/** Says how long something took, in the two largest units. */
@RequestScoped
class Spans {
    @Inject
    Text text;

    String of(Duration span) {
        return said(span, "trace.span.");
    }

    /** For where there is little room, as in the drawing. */
    String brief(Duration span) {
        return said(span, "trace.span.brief.");
    }

    private String said(Duration span, String key) {
        if (span.toHours() >= 24) {
            return pair(key, "days", span.toDays(), "hours", span.toHoursPart());
        }
        if (span.toMinutes() >= 60) {
            return pair(key, "hours", span.toHours(), "minutes", span.toMinutesPart());
        }
        return span.toSeconds() >= 60
                ? text.count(key + "minutes", span.toMinutes())
                : text.count(key + "seconds", span.toSeconds());
    }

    private String pair(String key, String large, long amount, String small, long rest) {
        String whole = text.count(key + large, amount);
        return rest == 0 ? whole : whole + " " + text.count(key + small, rest);
    }
}
