package vn.loive.web.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.RealmAccessClaim;
import vn.loive.identity.Role;

/**
 * How a login was done, as its token tells it.
 *
 * @param shownAt when the person has shown who he is ({@code auth_time})
 * @param roles what the realm says that he is
 * @param level with how many factors ({@code acr})
 */
public record Freshness(
        @Nullable Object shownAt,
        Collection<String> roles,
        @Nullable String level) {
    /** So long a login is fresh enough for what cannot be taken back. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** What the realm calls a login with two factors. */
    public static final String TWO_FACTORS = "2";

    private static final boolean ASKED =
            !"off".equals(System.getenv("LOIVE_SECOND_FACTOR")) || "production".equals(System.getenv("LOIVE_WORLD"));

    /** As a token tells it. */
    public static Freshness of(AccessToken token) {
        RealmAccessClaim realm = token.getRealmAccessClaim();
        List<String> roles = realm == null || realm.getRoles() == null ? List.of() : realm.getRoles();
        return new Freshness(token.getClaimValue("auth_time"), roles, token.getClaimValueAsString("acr"));
    }

    /** True when the person has shown who he is in the last minutes; a token that does not tell counts as old. */
    public boolean isFresh(Instant now) {
        return shownAt instanceof Number seconds
                && Instant.ofEpochSecond(seconds.longValue()).plus(FRESH).isAfter(now);
    }

    /** True when nothing is missing: a family needs one factor, whoever is no family needs two. */
    public boolean isStrong() {
        return !ASKED || roles.contains(Role.APPLICANT.realmName()) || TWO_FACTORS.equals(level);
    }
}
