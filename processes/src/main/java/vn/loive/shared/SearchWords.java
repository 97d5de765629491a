package vn.loive.shared;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people type into a search, as the database compares it. */
public final class SearchWords {
    public static final int LONGEST = 200;

    private SearchWords() {}

    /**
     * A query of the full-text search in which each word may go on: {@code nam:* & hiep:*}. Nothing but letters and
     * digits is left, so no sign has a meaning; empty when nothing is left.
     */
    public static Optional<String> query(String typed) {
        String query = Arrays.stream(PersonName.searchable(typed).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return Optional.of(query).filter(some -> !some.isEmpty());
    }

    /** A pattern for {@code LIKE … ESCAPE '!'} that finds what was typed anywhere; signs with a meaning stand for themselves. */
    public static String pattern(String typed) {
        return "%" + PersonName.searchable(typed).replaceAll("([!%_])", "!$1") + "%";
    }
}
