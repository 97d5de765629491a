package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;

/** How long the session of this request is held when nothing more happens; {@code #{held}} on pages. */
@Named("held")
@RequestScoped
public class HeldSession {
    private static final int USUAL_SECONDS = 1800;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** From this answer on. */
    public int getSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? USUAL_SECONDS : session.getMaxInactiveInterval();
    }

    public int getMinutes() {
        return getSeconds() / 60;
    }

    public Instant getEnd() {
        return clock.instant().plusSeconds(getSeconds());
    }
}
