package vn.loive.web.layout;

import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static boolean isOutage(Throwable fault) {
        return caused(fault, ProviderAway.class) || isAway(fault);
    }

    /** SQL state 08 is a lost connection, 57 a server that stops or starts; the pool's own failure has no state. */
    private static boolean isAway(Throwable fault) {
        return chain(fault)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && (sql.getSQLState() == null
                                || sql.getSQLState().startsWith("08")
                                || sql.getSQLState().startsWith("57")
                                || sql.getSQLState().startsWith("53")));
    }

    private static boolean caused(Throwable fault, Class<?> kind) {
        return chain(fault).anyMatch(kind::isInstance);
    }

    private static String rootMessage(Throwable fault) {
        return String.valueOf(
                chain(fault).reduce((first, second) -> second).orElse(fault).getMessage());
    }
}
