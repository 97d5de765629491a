package vn.loive.web.guard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token of this answer's forms; {@code #{formToken}} on pages. Who is not logged in has none and needs none: there is
 * nothing that could be done in his name, and no session is begun for it.
 */
@Named("formToken")
@RequestScoped
public class FormTokens {
    private static final FormToken TOKEN =
            new FormToken(System.getenv().getOrDefault("LOIVE_OIDC_SECRET", "no login, no session"));

    @Inject
    HttpServletRequest request;

    private @Nullable String written;

    public String getField() {
        return FormToken.FIELD;
    }

    /** The value of the hidden field; null when nobody is logged in. */
    public @Nullable String getValue() {
        if (written == null) {
            written = holder().map(holder -> TOKEN.write(holder, now())).orElse(null);
        }
        return written;
    }

    /** Whether this request brings a token of its session, or nobody is logged in. */
    boolean isGood() {
        return request.getUserPrincipal() == null
                || holder().filter(holder -> TOKEN.isGood(request.getParameter(FormToken.FIELD), holder, now()))
                        .isPresent();
    }

    private Optional<FormToken.Holder> holder() {
        HttpSession session = request.getSession(false);
        return session == null || request.getUserPrincipal() == null
                ? Optional.empty()
                : Optional.of(new FormToken.Holder(
                        session.getId(),
                        session.getCreationTime(),
                        request.getUserPrincipal().getName()));
    }

    /** By the same clock as the beginning of the session. */
    private static long now() {
        return System.currentTimeMillis();
    }
}
