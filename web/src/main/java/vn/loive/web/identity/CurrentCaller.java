package vn.loive.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Posts;
import vn.loive.identity.Role;
import vn.loive.identity.VerifiedIdentity;

/**
 * Who asks; {@code #{caller}} on pages. The token of the login or of the REST call says who he is, the posts that he holds
 * at this moment say for whom he acts.
 */
@Named("caller")
@RequestScoped
public class CurrentCaller {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Posts posts;

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
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : name(principal, token(principal));
    }

    /** True for the login of somebody who is not here for his family, whatever posts he holds now. */
    public boolean isStaff() {
        return request.getUserPrincipal() != null && !realmRoles().contains(Role.APPLICANT);
    }

    /** True for a role by its name in the realm, such as {@code auditor}. */
    public boolean has(String role) {
        return find().filter(caller -> Role.ofRealm(role).filter(caller::has).isPresent())
                .isPresent();
    }

    /** Posts are asked for those who can hold some; a family's request costs no query. */
    private Caller read(Principal principal) {
        JsonWebToken token = token(principal);
        String email = token == null ? null : token.getClaimValueAsString("email");
        Set<Role> roles = realmRoles();
        return Caller.holding(
                principal.getName(),
                name(principal, token),
                Optional.ofNullable(email),
                verified(token),
                roles,
                Policy.mayHoldPosts(roles) ? posts.of(principal.getName()) : Set.of());
    }

    /** What the realm says; a role at a unit that an older token may still name counts for nothing. */
    private Set<Role> realmRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> !Policy.isPost(role) && request.isUserInRole(role.realmName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable JsonWebToken token(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc
                ? oidc.getOidcSecurityContext().getToken()
                : null;
    }

    private static String name(Principal principal, @Nullable JsonWebToken token) {
        String name = token == null ? null : token.getClaimValueAsString("name");
        return name == null ? principal.getName() : name;
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
}
