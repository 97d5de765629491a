package vn.loive.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An account as the identity provider knows it at this moment.
 *
 * @param sub the provider's own identifier, which is never given a second time
 * @param login the name under which the person logs in; free again when the account is deleted
 * @param name the full name
 * @param made when the account was made, if the provider says so
 */
public record ProviderAccount(String sub, String login, String name, Optional<Instant> made) {
    /** Reads a user as Keycloak describes him. */
    static ProviderAccount of(Map<String, Object> user) {
        String login = text(user, "username");
        String name = (text(user, "firstName") + " " + text(user, "lastName")).strip();
        return new ProviderAccount(
                text(user, "id"),
                login,
                name.isEmpty() ? login : name,
                user.get("createdTimestamp") instanceof Number made
                        ? Optional.of(Instant.ofEpochMilli(made.longValue()))
                        : Optional.empty());
    }

    private static String text(Map<String, Object> user, String member) {
        return user.get(member) instanceof String text ? text : "";
    }
}
