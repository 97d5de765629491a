package vn.loive.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What became of a change of the login: kept in the session on the way to the identity provider and back, told once. */
public final class LoginOutcome {
    private static final String BEGUN = LoginOutcome.class.getName() + ".begun";
    private static final String ENDED = LoginOutcome.class.getName() + ".ended";

    private LoginOutcome() {}

    static void begin(HttpSession session, LoginChange change) {
        session.removeAttribute(ENDED);
        session.setAttribute(BEGUN, change.word());
    }

    /** Takes down what the identity provider says when it leads back; without a change before it says nothing. */
    public static void end(HttpSession session, String status) {
        if (session.getAttribute(BEGUN) instanceof String change) {
            session.removeAttribute(BEGUN);
            session.setAttribute(ENDED, word(status, change));
        }
    }

    private static String word(String status, String change) {
        return switch (status) {
            case "success" -> change;
            case "cancelled" -> "nothing";
            default -> "failed";
        };
    }

    /** The word of a change that was done, {@code nothing}, or {@code failed}; it is told once. */
    static Optional<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ENDED) instanceof String ended)) {
            return Optional.empty();
        }
        session.removeAttribute(ENDED);
        return Optional.of(ended);
    }
}
