package vn.loive.identity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.shared.Actor;
import vn.loive.shared.UnitId;

/**
 * The person behind a request, as the identity provider vouches for him.
 *
 * @param account under what the portal keeps what is his, see {@link Accounts}
 * @param name the full name
 * @param email the verified address, if there is one
 * @param roles what he is
 * @param units the units he acts for; empty for families
 * @param verified name, birth date and number as the national identity provider gave them, if he came by it
 * @param posts which of his roles he has at which of his units
 */
public record Caller(
        String account,
        String name,
        Optional<String> email,
        Set<Role> roles,
        Set<UnitId> units,
        Optional<VerifiedIdentity> verified,
        Set<Post> posts) {
    /** A caller who has each of his roles at each of his units. */
    public Caller(
            String account,
            String name,
            Optional<String> email,
            Set<Role> roles,
            Set<UnitId> units,
            Optional<VerifiedIdentity> verified) {
        this(account, name, email, roles, units, verified, everywhere(roles, units));
    }

    /** A caller with an account of the portal's own, whom nobody vouches for. */
    public Caller(String account, String name, Optional<String> email, Set<Role> roles, Set<UnitId> units) {
        this(account, name, email, roles, units, Optional.empty());
    }

    /** The person of a login with the roles that the realm gives and the posts that he holds. */
    public static Caller holding(
            String account,
            String name,
            Optional<String> email,
            Optional<VerifiedIdentity> verified,
            Set<Role> realmRoles,
            Set<Post> posts) {
        Set<Role> roles = new LinkedHashSet<>(realmRoles);
        Set<UnitId> units = new LinkedHashSet<>();
        posts.forEach(post -> {
            roles.add(post.role());
            units.add(post.unit());
        });
        return new Caller(account, name, email, roles, units, verified, posts);
    }

    private static Set<Post> everywhere(Set<Role> roles, Set<UnitId> units) {
        return roles.stream()
                .filter(Policy::isPost)
                .flatMap(role -> units.stream().map(unit -> new Post(role, unit)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAnyOf(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** True for everybody who works in an office, a facility or the administration. */
    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.APPLICANT);
    }

    /** The caller acting for himself or his family. */
    public Actor asApplicant() {
        return new Actor(account, name, Role.APPLICANT.realmName(), null);
    }

    /** The caller acting for a unit in the first of the roles that he has there. */
    public Actor actingFor(UnitId unit, Set<Role> roles) {
        return acting(Policy.right(this, unit, roles).orElseThrow());
    }

    /** The caller acting in a post. */
    public Actor acting(Post post) {
        return new Actor(account, name, post.role().realmName(), post.unit(), post.of());
    }

    /** The caller without a right to what he asks for: in his first role, for his unit if he has but one. */
    public Actor asWhoever() {
        Role role = roles.stream().findFirst().orElse(Role.APPLICANT);
        return new Actor(
                account,
                name,
                role.realmName(),
                units.size() == 1 ? units.iterator().next() : null);
    }
}
