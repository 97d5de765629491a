package vn.loive.administration;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word of an incident, taken apart: what it is, and the id of the job or message. */
record IncidentId(Incident.Kind kind, UUID of) {
    private static final Pattern WORD =
            Pattern.compile("(step|timer|message)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static IncidentId of(Incident incident) {
        return read(incident.id()).orElseThrow();
    }

    /** Reads a word; empty for one that is none. */
    static Optional<IncidentId> read(String word) {
        Matcher parts = WORD.matcher(word);
        return parts.matches()
                ? Optional.of(new IncidentId(
                        Incident.Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                        UUID.fromString(parts.group(2))))
                : Optional.empty();
    }
}
