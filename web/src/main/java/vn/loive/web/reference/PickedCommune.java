package vn.loive.web.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.reference.Commune;

/** The answer to one question for a commune: its code once it is clear, and until then the words that were typed. */
public final class PickedCommune {
    private static final int MOST_SHOWN = 20;

    private final UnitPicker picker;
    private final Map<String, String> typed;
    private final String path;
    private @Nullable List<Match> matches;

    PickedCommune(UnitPicker picker, Map<String, String> typed, String path) {
        this.picker = picker;
        this.typed = typed;
        this.path = path;
    }

    private String answer() {
        return typed.getOrDefault(path, "");
    }

    private Optional<Commune> picked() {
        return picker.communes().current(answer());
    }

    /** What stands in the line: the full name of the place, or what was typed. */
    public String getWords() {
        return picked().map(Commune::fullName).orElse(answer());
    }

    public void setWords(@Nullable String words) {
        String text = words == null ? "" : words.strip();
        Optional<Commune> chosen = picker.communes().current(picker.chosen(path));
        matches = null;
        typed.put(
                path,
                chosen.or(() -> picker.communes().exactly(text))
                        .map(Commune::code)
                        .orElse(text));
    }

    public boolean isLooking() {
        return picker.isLooking(path);
    }

    /** Whether it is clear which place is meant. */
    public boolean isClear() {
        return picked().isPresent();
    }

    public String getFullName() {
        return picked().map(Commune::fullName).orElse("");
    }

    public boolean isServed() {
        return picked().filter(picker::isServed).isPresent();
    }

    /** Whether places that fit are shown. */
    public boolean isSearched() {
        return !answer().isBlank() && !isClear();
    }

    public List<Match> getMatches() {
        List<Match> found = matches;
        if (found == null) {
            found = match();
            matches = found;
        }
        return found;
    }

    private List<Match> match() {
        return picker.communes().find(answer(), MOST_SHOWN, picker::isServed).stream()
                .map(commune -> new Match(commune, picker.isServed(commune)))
                .toList();
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return getMatches().size() == MOST_SHOWN;
    }

    /** Whether one of them does not receive applications here yet, so that it has to be said what to do then. */
    public boolean isAnyNotServed() {
        return getMatches().stream().anyMatch(match -> !match.served());
    }

    /** A place that fits. */
    public record Match(Commune commune, boolean served) {
        public String getCode() {
            return commune.code();
        }

        public String getFullName() {
            return commune.fullName();
        }

        public boolean isEnded() {
            return commune.endedOn().isPresent();
        }

        /** The key of the sentence that it needs, or nothing. */
        public String getNote() {
            if (isEnded()) {
                return "picker.ended";
            }
            return served ? "" : "picker.notserved";
        }
    }
}
