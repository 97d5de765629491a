package vn.loive.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.identity.VerifiedIdentity;
import vn.loive.shared.UnitId;

/** Who asks, by the token of the login or of the REST call; {@code #{caller}} on pages. */
@Named("caller")
@RequestScoped
public class CurrentCaller {
    @Inject
    private HttpServletRequest request;

    private @Nullable Caller known;

    /** The caller; empty when nobody is logged in. */
    public Optional<Caller> find() {
        if (known == null && request.getUserPrincipal() != null) {
            known = read(request.getUserPrincipal());
        }
        return Optional.ofNullable(known);
    }

    /** The caller; a request without one is answered with 401. */
    public Caller need() {
        return find().orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    public String getName() {
        return find().map(Caller::name).orElse("");
    }

    public boolean isStaff() {
        return find().filter(Caller::isStaff).isPresent();
    }

    /** True for a role by its name in the realm, such as {@code auditor}. */
    public boolean has(String role) {
        return find().filter(caller -> Role.ofRealm(role).filter(caller::has).isPresent())
                .isPresent();
    }

    private Caller read(Principal principal) {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.realmName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        JsonWebToken token = principal instanceof OidcPrincipal<?> oidc
                ? oidc.getOidcSecurityContext().getToken()
                : null;
        String name = token == null ? null : token.getClaimValueAsString("name");
        String email = token == null ? null : token.getClaimValueAsString("email");
        return new Caller(
                principal.getName(),
                name == null ? principal.getName() : name,
                Optional.ofNullable(email),
                roles,
                units(token),
                verified(token));
    }

    /** The claims that the realm passes on from the national identity provider; all three, or nothing. */
    private static Optional<VerifiedIdentity> verified(@Nullable JsonWebToken token) {
        if (token == null) {
            return Optional.empty();
        }
        String name = token.getClaimValueAsString("verified_name");
        String birthDate = token.getClaimValueAsString("verified_birth_date");
        String number = token.getClaimValueAsString("verified_number");
        return name == null || birthDate == null || number == null
                ? Optional.empty()
                : Optional.of(new VerifiedIdentity(name, LocalDate.parse(birthDate), number));
    }

    private static Set<UnitId> units(@Nullable JsonWebToken token) {
        return token != null && token.getClaimValue("units") instanceof Collection<?> words
                ? words.stream()
                        .map(word -> new UnitId(
                                word instanceof jakarta.json.JsonString text ? text.getString() : String.valueOf(word)))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
