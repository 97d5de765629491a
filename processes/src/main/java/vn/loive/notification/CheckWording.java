package vn.loive.notification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;

/** Why some words cannot be sent: they tell too much, say less than is needed, or do not fit into a message. */
public final class CheckWording {
    private static final int LONGEST = 1000;
    /** One short message of any gateway. */
    private static final int LONGEST_SHORT = 160;

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");
    /** Words that name the matter, as they stand without accents; whoever looks over a shoulder must not read them. */
    private static final Pattern TELLING =
            Pattern.compile("ma ?tuy|nghien|cong an|chat gay|drug|rehab|addict|police|narcotic|detox");

    private static final String LONGEST_CODE = "000.00.01.H36-261121-0001";
    private static final Map<String, String> SAMPLES = Map.of("{due}", "17:00 28/12", "{day}", "28/12");

    private CheckWording() {}

    /** All that is wrong with new words; empty when they can be sent. */
    public static List<Refusal> of(Wording wording, String text) {
        List<Refusal> refusals = new ArrayList<>(FreeText.required("text", text));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        if (text.length() > LONGEST) {
            refusals.add(Refusal.of("too-long", "text", LONGEST));
        }
        Set<String> needed = places(wording.own());
        Set<String> given = places(text);
        if (!given.equals(needed)) {
            refusals.add(
                    needed.isEmpty()
                            ? Refusal.of("no-places", "text")
                            : Refusal.of("other-places", "text", String.join(" ", needed)));
        }
        if (TELLING.matcher(bare(text)).find()) {
            refusals.add(Refusal.of("not-neutral", "text"));
        }
        int length = sentLength(wording, text);
        if (wording.isShort() && length > LONGEST_SHORT) {
            refusals.add(Refusal.of("short-too-long", "text", length, LONGEST_SHORT));
        }
        return refusals;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
    }

    /** How long it is once the frame is around it and the places are filled. */
    private static int sentLength(Wording wording, String text) {
        String filled = new MessageText(wording.language()).framed(text, LONGEST_CODE);
        for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
            filled = filled.replace(sample.getKey(), sample.getValue());
        }
        return filled.length();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
