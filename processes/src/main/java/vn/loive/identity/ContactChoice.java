package vn.loive.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a person wants to be told of news.
 *
 * @param way by which way; none when the person has not chosen, then whatever way there is
 * @param quiet whether messages wait for the morning
 * @param email the address of the login, if it has one that the login has verified
 * @param language {@code vi} or {@code en}
 */
public record ContactChoice(Optional<Way> way, boolean quiet, Optional<String> email, String language) {
    /** What holds for whoever has chosen nothing. */
    public static final ContactChoice USUAL = new ContactChoice(Optional.empty(), true, Optional.empty(), "vi");

    /** The ways to choose from. */
    public enum Way {
        EMAIL,
        SMS,
        NONE;

        public static Optional<Way> of(String word) {
            return Arrays.stream(values())
                    .filter(way -> way.word().equals(word))
                    .findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Whether a message waits for the morning: as the person has chosen; who has not chosen is not woken by a phone, and
     * a letter wakes nobody.
     */
    public boolean waitsAtNight(boolean rings) {
        return way.isPresent() ? quiet : rings;
    }

    /** Whether messages to phones are offered at all: somebody has to run a gateway. */
    public static boolean isSmsOffered() {
        return !System.getenv().getOrDefault("LOIVE_SMS_URL", "").isBlank();
    }
}
