package vn.loive.web.layout;

import io.undertow.server.RequestTooBigException;
import jakarta.persistence.OptimisticLockException;
import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.engine.TokenMoved;
import vn.loive.identity.ProviderAway;

/**
 * What an exception means for the person in front: two writers met, a part is away, or we made a fault.
 *
 * @param number under which the log has it
 */
public record Trouble(Kind kind, String number) {
    private static final Logger LOG = System.getLogger(Trouble.class.getName());
    private static final int LONGEST_CHAIN = 20;

    /** The three kinds. */
    public enum Kind {
        SOMEONE_WAS_FASTER,
        OUTAGE,
        FAULT
    }

    /** Says what it is and writes it into the log, once. */
    public static Trouble of(Throwable fault) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        if (caused(fault, TokenMoved.class) || caused(fault, OptimisticLockException.class)) {
            return new Trouble(Kind.SOMEONE_WAS_FASTER, number);
        }
        if (isOutage(fault)) {
            LOG.log(Level.WARNING, "Fault {0}: the database or the login is away: {1}", number, rootMessage(fault));
            return new Trouble(Kind.OUTAGE, number);
        }
        LOG.log(Level.ERROR, "Fault " + number, fault);
        return new Trouble(Kind.FAULT, number);
    }

    /** An exception and its causes, the outermost first. */
    static Stream<Throwable> chain(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN);
    }

    /**
     * Whether a sender has broken off, or was let go because he was too slow: nobody is there to be told, and it is no
     * fault. The server's own messages bear its sign {@code UT}.
     */
    public static boolean isBrokenOff(Throwable fault) {
        return !caused(fault, SQLException.class)
                && chain(fault)
                        .anyMatch(cause -> cause instanceof ClosedChannelException
                                || cause instanceof EOFException
                                || cause instanceof RequestTooBigException
                                || cause instanceof IOException && isOfTheConnection(cause.getMessage()));
    }

    private static boolean isOfTheConnection(@Nullable String message) {
        return message != null
                && (message.startsWith("UT")
                        || message.contains("Connection reset")
                        || message.contains("Broken pipe")
                        || message.contains("timed out"));
    }

    private static boolean isOutage(Throwable fault) {
        return caused(fault, ProviderAway.class) || isAway(fault);
    }

    /**
     * SQL state 08 is a lost connection, 53 a server without room, 55P03 a lock that was waited for too long, 57 a server
     * that stops, starts or has ended a statement; the pool's own failure has no state.
     */
    private static boolean isAway(Throwable fault) {
        return chain(fault)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && (sql.getSQLState() == null
                                || sql.getSQLState().startsWith("08")
                                || sql.getSQLState().startsWith("57")
                                || sql.getSQLState().startsWith("53")
                                || sql.getSQLState().equals("55P03")));
    }

    private static boolean caused(Throwable fault, Class<?> kind) {
        return chain(fault).anyMatch(kind::isInstance);
    }

    private static String rootMessage(Throwable fault) {
        return String.valueOf(
                chain(fault).reduce((first, second) -> second).orElse(fault).getMessage());
    }
}
