package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How dates, sizes and numbers are written for people, in Viet Nam's time and the language of this request. */
@Named
@RequestScoped
public class Format {
    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();
    private static final int HIDDEN = 8;
    private static final int SHOWN = 4;

    @Inject
    Clock clock;

    @Inject
    Text text;

    @Inject
    Language language;

    /** Day and time: {@code thứ Tư, 25/02/2026, 17:00}. */
    public String moment(@Nullable Object when) {
        return when == null ? "" : text.of("format.moment", day(when), time(when));
    }

    /** Day and time to the second, for those who follow what happened after what. */
    public String exact(@Nullable Object when) {
        return when == null ? "" : text.of("format.moment", day(when), second(when));
    }

    /** A time of day to the second: {@code 17:00:05}. */
    public String second(@Nullable Object when) {
        return when == null ? "" : pattern("format.second.pattern").format(Moments.inVietNam(when));
    }

    /** Time before day, as an end is said: {@code 17:00 thứ Tư, 25/02/2026}. */
    public String end(@Nullable Object when) {
        return when == null ? "" : text.of("format.end", day(when), time(when));
    }

    /** A day: {@code thứ Tư, 25/02/2026}. */
    public String day(@Nullable Object when) {
        if (when == null) {
            return "";
        }
        ZonedDateTime at = Moments.inVietNam(when);
        return text.of("format.day", weekday(at), pattern("format.day.pattern").format(at));
    }

    /** A day in figures only: {@code 25/02/2026}. */
    public String date(@Nullable Object when) {
        return when == null ? "" : pattern("format.date.pattern").format(Moments.inVietNam(when));
    }

    /** A time of day: {@code 17:00}. */
    public String time(@Nullable Object when) {
        return when == null ? "" : pattern("format.time.pattern").format(Moments.inVietNam(when));
    }

    /** The same moment for machines, for {@code <time datetime>}. */
    public String iso(@Nullable Object when) {
        if (when == null) {
            return "";
        }
        return when instanceof LocalDate date
                ? date.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        Moments.inVietNam(when).withNano(0));
    }

    /** How far away it is: {@code còn 2 ngày}, {@code quá hạn 3 giờ}. */
    public String until(@Nullable Object when) {
        if (when == null) {
            return "";
        }
        Distance distance = Distance.between(now(), Moments.inVietNam(when));
        return text.count("format." + (distance.past() ? "late." : "left.") + distance.unit(), distance.amount());
    }

    /** How long ago it was: {@code 2 giờ trước}. */
    public String ago(@Nullable Object when) {
        if (when == null) {
            return "";
        }
        Distance distance = Distance.between(now(), Moments.inVietNam(when));
        return distance.isNow()
                ? text.get("format.ago.now")
                : text.count("format.ago." + distance.unit(), distance.amount());
    }

    /** How pressing an end is: {@code overdue}, {@code soon} (less than a day left) or {@code progress}. */
    public String urgency(Object when) {
        ZonedDateTime end = Moments.inVietNam(when);
        if (!end.isAfter(now())) {
            return "overdue";
        }
        return end.isBefore(now().plusDays(1)) ? "soon" : "progress";
    }

    /** A file's size from its number of bytes: {@code 1,4 MB}. */
    public String size(long bytes) {
        if (bytes < 1024) {
            return number("0", bytes) + " B";
        }
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1000 ? number("0", kilobytes) + " KB" : number("0.#", kilobytes / 1024) + " MB";
    }

    /** A whole number with its thousands apart: {@code 12.500}. */
    public String number(long value) {
        return number("#,##0", value);
    }

    /** An identity or phone number of which only the end is shown: {@code •••••••• 1234}. */
    public String masked(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        String plain = value.strip();
        return "•".repeat(HIDDEN) + (plain.length() > SHOWN ? " " + plain.substring(plain.length() - SHOWN) : "");
    }

    private ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), Moments.VIET_NAM);
    }

    private String weekday(ZonedDateTime at) {
        return text.get("format.weekday." + at.getDayOfWeek().getValue());
    }

    private DateTimeFormatter pattern(String key) {
        return PATTERNS.computeIfAbsent(text.get(key), pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    private String number(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.getLocale())).format(value);
    }

    /** The zone in which all people of the portal live. */
    public ZoneId getZone() {
        return Moments.VIET_NAM;
    }
}
