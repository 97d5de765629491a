package vn.loive.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.IdentityProvider;
import vn.loive.identity.LoginWay;
import vn.loive.identity.LoginWay.Kind;

/** By what a person logs in, in plain words, and what of it he can change. */
@Named("loginSecurity")
@RequestScoped
public class LoginSecurityPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private IdentityProvider provider;

    private @Nullable List<LoginWay> ways;
    private String outcome = "";

    @PostConstruct
    void open() {
        outcome = LoginOutcome.take(request).orElse("");
    }

    /** What became of the change that leads here; empty without one. */
    public String getOutcome() {
        return outcome;
    }

    public boolean isDone() {
        return LoginChange.of(outcome).isPresent();
    }

    /** True for a change by its word, when this person can make it. */
    public boolean can(String change) {
        return LoginChange.of(change)
                .filter(asked -> asked.isFor(callers.isStaff(), ways()))
                .isPresent();
    }

    /** The name to log in with, which a family may have written down nowhere; empty for who came by the national provider. */
    public String getLogin() {
        Principal principal = request.getUserPrincipal();
        return principal == null || getPassword() == null
                ? ""
                : Claims.of(principal).login();
    }

    /** The password; null for who came by the national provider. */
    public @Nullable LoginWay getPassword() {
        return of(Kind.PASSWORD).orElse(null);
    }

    /** Apps and passkeys. */
    public List<LoginWay> getDevices() {
        return ways().stream().filter(way -> way.kind().isDevice()).toList();
    }

    /** How many spare codes can still be used. */
    public int getSpareCodes() {
        return of(Kind.SPARE_CODES).map(LoginWay::left).orElse(0);
    }

    private Optional<LoginWay> of(Kind kind) {
        return ways().stream().filter(way -> way.kind() == kind).findFirst();
    }

    private List<LoginWay> ways() {
        List<LoginWay> known = ways;
        if (known == null) {
            known = provider.waysOf(request.getUserPrincipal().getName());
            ways = known;
        }
        return known;
    }
}
