package vn.loive.document;

import com.openhtmltopdf.util.XRLogger;
import java.lang.System.Logger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Brings what the printer of forms has to say into the server's log, at its own level; by itself it writes to the console. */
final class PrintersWords implements XRLogger {
    private static final Logger LOG = System.getLogger("com.openhtmltopdf");

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        // a message may quote the page, and the page is about a person
        LOG.log(
                same(level),
                "{0}: {1}",
                where,
                cause == null ? "" : cause.getClass().getName());
    }

    @Override
    public void setLevel(String where, Level level) {
        // the server's configuration says what is kept
    }

    @Override
    public boolean isLogLevelEnabled(com.openhtmltopdf.util.Diagnostic diagnostic) {
        return LOG.isLoggable(same(diagnostic.getLevel()));
    }

    private static Logger.Level same(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return Logger.Level.ERROR;
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return Logger.Level.WARNING;
        }
        return level.intValue() >= Level.INFO.intValue() ? Logger.Level.DEBUG : Logger.Level.TRACE;
    }
}
