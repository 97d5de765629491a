package vn.loive.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.List;
import org.wildfly.security.http.oidc.OidcPrincipal;
import vn.loive.web.identity.FreshActs;
import vn.loive.web.identity.Freshness;

/** Refuses a token whose login is too old for what it asks for, or has a factor too few, as RFC 9470 says it. */
@Provider
public class FreshLoginFilter implements ContainerRequestFilter {
    @Context
    private HttpServletRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    @Override
    public void filter(ContainerRequestContext call) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> caller) {
            Freshness login = Freshness.of(caller.getOidcSecurityContext().getToken());
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            if (!login.isStrong()) {
                call.abortWith(insufficient("acr_values=\"" + Freshness.TWO_FACTORS + "\""));
            } else if (FreshActs.includes(request.getMethod(), path) && !login.isFresh(clock.instant())) {
                call.abortWith(insufficient("max_age=\"" + Freshness.FRESH.toSeconds() + "\""));
            }
        }
    }

    private Response insufficient(String missing) {
        Response problem =
                problems.plain(Response.Status.UNAUTHORIZED.getStatusCode(), "insufficient-login", List.of());
        return Response.fromResponse(problem)
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"loive\", error=\"insufficient_user_authentication\", " + missing)
                .build();
    }
}
