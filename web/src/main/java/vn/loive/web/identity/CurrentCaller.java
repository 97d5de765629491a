package vn.loive.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.security.Principal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Accounts;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Posts;
import vn.loive.identity.Role;

/**
 * Who asks; {@code #{caller}} on pages. The token of the login or of the REST call says who he is, by its {@code sub}; the posts that he holds
 * at this moment say for whom he acts.
 */
@Named("caller")
@RequestScoped
public class CurrentCaller {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

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
        return principal == null ? "" : Claims.of(principal).name();
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

    /** Posts are asked for those who can hold some; a family's request costs no query of its own. */
    private Caller read(Principal principal) {
        Claims claims = Claims.of(principal);
        String account = accounts.of(principal.getName(), claims.login());
        Set<Role> roles = realmRoles();
        return Caller.holding(
                account,
                claims.name().isEmpty() ? account : claims.name(),
                claims.email(),
                claims.verified(),
                roles,
                Policy.mayHoldPosts(roles) ? posts.of(account) : Set.of());
    }

    /**
     * What the realm says; a role at a unit that an older token may still name counts for nothing. Who looks at what others
     * did is not one of them, and a family logs in with one factor: an account that has two of these roles has none.
     */
    private Set<Role> realmRoles() {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> !Policy.isPost(role) && request.isUserInRole(role.realmName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return roles.size() > 1 ? Set.of() : roles;
    }
}
