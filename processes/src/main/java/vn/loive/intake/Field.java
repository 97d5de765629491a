package vn.loive.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question of the form.
 *
 * @param path its name in pages, REST and history
 * @param kind how the answer is read
 * @param longest the most characters it may have
 * @param choices the words to choose from, for {@code CHOICE}
 * @param need whether it may stay without an answer
 * @param when the earlier answer that makes it a question at all
 */
public record Field(String path, Kind kind, int longest, List<String> choices, Need need, Optional<When> when) {

    /** How an answer is read and tidied. */
    public enum Kind {
        NAME,
        DATE,
        IDENTITY_NUMBER,
        PHONE,
        EMAIL,
        LINE,
        TEXT,
        CHOICE,
        YES,
        COMMUNE,
        FACILITY,
        MONTHS,
        TIMES
    }

    /** Whether a question must be answered: always, never, or as other answers want it. */
    public enum Need {
        ALWAYS,
        DEPENDS,
        NEVER
    }

    /** Asked only after this word was chosen for an earlier question. */
    public record When(String path, String word) {
        boolean isMet(Map<String, String> answers) {
            return word.equals(answers.get(path));
        }
    }

    static Field of(String path, Kind kind, int longest) {
        return new Field(path, kind, longest, List.of(), Need.ALWAYS, Optional.empty());
    }

    static Field choice(String path, String... choices) {
        return new Field(path, Kind.CHOICE, 40, List.of(choices), Need.ALWAYS, Optional.empty());
    }

    static Field yesOrNo(String path) {
        return choice(path, "yes", "no").optional();
    }

    Field optional() {
        return new Field(path, kind, longest, choices, Need.NEVER, when);
    }

    Field depending() {
        return new Field(path, kind, longest, choices, Need.DEPENDS, when);
    }

    Field onlyWhen(String earlier, String word) {
        return new Field(path, kind, longest, choices, need, Optional.of(new When(earlier, word)));
    }

    /** True when the answers given so far make it a question. */
    public boolean isAsked(Map<String, String> answers) {
        return when.map(condition -> condition.isMet(answers)).orElse(true);
    }
}
