package vn.loive.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loive.shared.Page;

/**
 * What is searched for in everything that was done and looked at.
 *
 * @param view in which of the records
 * @param words a dossier code or a part of it, a person's name, an address, a commune
 * @param who an account, or part of an official's account or name
 * @param reason part of a reason that was given for an act, without accents
 * @param unit part of the name of a unit, or its id
 * @param kind a kind of act, with its outcome behind a dot
 * @param from not before
 * @param until before
 * @param turn which page
 */
public record Search(
        View view,
        Optional<String> words,
        Optional<String> who,
        Optional<String> reason,
        Optional<String> unit,
        Optional<String> kind,
        Optional<Instant> from,
        Optional<Instant> until,
        Page.Turn turn) {
    /** By how many moments the results are sorted. */
    public static final int MOMENTS = 1;

    /** What is looked through. */
    public enum View {
        /** What people did. */
        ACTS,
        /** Who opened a record. */
        READS,
        /** Who wanted to, and was refused. */
        REFUSED,
        /** Who searched for what, and who took lists away. */
        SEARCHES,
        /** Whose names somebody was shown in a list. */
        LISTS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<View> of(String word) {
            return Arrays.stream(values())
                    .filter(view -> view.word().equals(word))
                    .findFirst();
        }
    }

    /** What was asked, for the note of the search. */
    public Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("view", view.word());
        words.ifPresent(typed -> asked.put("words", typed));
        who.ifPresent(typed -> asked.put("who", typed));
        reason.ifPresent(typed -> asked.put("saidReason", typed));
        unit.ifPresent(typed -> asked.put("searchedUnit", typed));
        kind.ifPresent(typed -> asked.put("act", typed));
        from.ifPresent(moment -> asked.put("from", moment.toString()));
        until.ifPresent(moment -> asked.put("until", moment.toString()));
        turn.cursor().ifPresent(cursor -> asked.put("wentOn", true));
        return asked;
    }
}
