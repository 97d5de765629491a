package vn.loive.identity;

import java.util.Optional;
import java.util.Set;
import vn.loive.shared.Actor;
import vn.loive.shared.UnitId;

/**
 * The person behind a request, as the identity provider vouches for him.
 *
 * @param account the login
 * @param name the full name
 * @param email the verified address, if there is one
 * @param roles what he is
 * @param units the units he acts for; empty for families
 * @param verified name, birth date and number as the national identity provider gave them, if he came by it
 */
public record Caller(
        String account,
        String name,
        Optional<String> email,
        Set<Role> roles,
        Set<UnitId> units,
        Optional<VerifiedIdentity> verified) {
    /** A caller with an account of the portal's own, whom nobody vouches for. */
    public Caller(String account, String name, Optional<String> email, Set<Role> roles, Set<UnitId> units) {
        this(account, name, email, roles, units, Optional.empty());
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

    /** The caller acting for a unit in the first of the roles that he has. */
    public Actor actingFor(UnitId unit, Set<Role> roles) {
        Role role = roles.stream().filter(this.roles::contains).findFirst().orElseThrow();
        return new Actor(account, name, role.realmName(), unit);
    }
}
