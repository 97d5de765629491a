package vn.loive.web.intake;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.loive.shared.PortalClock;
import vn.loive.web.layout.Texts;

/** Says to a family how often and why somebody has opened its application. */
public final class OpeningWords {
    private OpeningWords() {}

    /** All that a family hears of it, in one sentence after the other. */
    public static String sentence(String language, Openings.Opening opening) {
        return String.join(
                " ",
                HistoryWords.sentence(language, "RecordRead", ""),
                Texts.say(language, "applications.opened.by", List.of(who(language, opening))),
                times(language, opening),
                why(language, opening));
    }

    /** The role, and whether a deputy acted in it; never a name. */
    public static String who(String language, Openings.Opening opening) {
        String role = Texts.say(language, "role." + opening.role());
        return opening.deputy() ? Texts.say(language, "applications.opened.deputy", List.of(role)) : role;
    }

    /** How often, and from when to when. */
    public static String times(String language, Openings.Opening opening) {
        int times = opening.moments().size();
        String first = time(language, opening.first());
        String last = time(language, opening.last());
        if (times == 1) {
            return Texts.say(language, "applications.opened.once", List.of(first));
        }
        return first.equals(last)
                ? Texts.say(language, "applications.opened.minute", List.of(times, first))
                : Texts.say(language, "applications.opened.times", List.of(times, first, last));
    }

    /** By what right. */
    public static String why(String language, Openings.Opening opening) {
        return Texts.say(language, "applications.opened.why." + opening.right().word());
    }

    private static String time(String language, Instant at) {
        return DateTimeFormatter.ofPattern(Texts.say(language, "format.time.pattern"), Locale.ENGLISH)
                .format(at.atZone(PortalClock.VIET_NAM));
    }
}
