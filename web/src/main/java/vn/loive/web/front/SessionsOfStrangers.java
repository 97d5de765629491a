package vn.loive.web.front;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session without a login only waits for one: for five minutes, and so many of them at once. When there are more, the
 * oldest of these goes; whoever has logged in is never pushed out.
 */
@WebListener
public class SessionsOfStrangers implements HttpSessionListener, HttpSessionIdListener, ServletContextListener {
    static final int MOST = 2000;
    private static final int SECONDS_TO_LOG_IN = 5 * 60;
    private static final int SECONDS_WITH_A_FORM = 30 * 60;

    private final Map<String, HttpSession> waiting = new LinkedHashMap<>();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(SessionsOfStrangers.class.getName(), this);
    }

    static SessionsOfStrangers of(ServletContext context) {
        return (SessionsOfStrangers) context.getAttribute(SessionsOfStrangers.class.getName());
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval(holdsAForm() ? SECONDS_WITH_A_FORM : SECONDS_TO_LOG_IN);
        HttpSession oldest = add(session);
        if (oldest != null) {
            end(oldest);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        hasLoggedIn(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        synchronized (waiting) {
            if (waiting.remove(before) != null) {
                waiting.put(event.getSession().getId(), event.getSession());
            }
        }
    }

    /** From now on it is no stranger's. */
    void hasLoggedIn(String id) {
        synchronized (waiting) {
            waiting.remove(id);
        }
    }

    private @Nullable HttpSession add(HttpSession session) {
        synchronized (waiting) {
            waiting.put(session.getId(), session);
            if (waiting.size() <= MOST) {
                return null;
            }
            Iterator<HttpSession> oldest = waiting.values().iterator();
            HttpSession first = oldest.next();
            oldest.remove();
            return first;
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // it has just ended by itself
            return;
        }
    }

    private static boolean holdsAForm() {
        ServletRequestContext current = ServletRequestContext.current();
        return current != null && current.getOriginalRequest().getExchange().getAttachment(KeptForms.IS_KEPT) != null;
    }
}
