package vn.loive.web.layout;

import jakarta.faces.application.ViewExpiredException;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Exceptions that say something of the request, and nothing of the portal: anybody can cause them, as often as he likes. */
final class SendersMistake {
    /** Where the page of a form is looked for by the state that came with it. */
    private static final Pattern STATE =
            Pattern.compile("com\\.sun\\.faces\\.renderkit\\.\\w*(?:State|ByteArrayGuard)\\w*");

    private static final Pattern HUNG_UP = Pattern.compile(
            "Broken pipe|Connection reset.*|UT000128.*|UT000127.*|UT005014.*|.*closed.*", Pattern.DOTALL);

    private static final Pattern TOO_MANY = Pattern.compile("UT0000(?:45|46|47)\\b");

    private static final int INNERMOST = 12;

    private SendersMistake() {}

    static boolean is(Throwable fault) {
        return Trouble.chain(fault).anyMatch(cause -> isBadState(cause) || isHungUp(cause) || isTooMany(cause));
    }

    /** Of headers, cookies or parameters, as the server says it. */
    private static boolean isTooMany(Throwable cause) {
        return TOO_MANY.matcher(String.valueOf(cause.getMessage())).lookingAt();
    }

    private static boolean isBadState(Throwable cause) {
        return cause instanceof ViewExpiredException
                || Arrays.stream(cause.getStackTrace())
                        .limit(INNERMOST)
                        .anyMatch(frame -> STATE.matcher(frame.getClassName()).matches());
    }

    private static boolean isHungUp(Throwable cause) {
        return cause instanceof ClosedChannelException
                || cause instanceof EOFException
                || ((cause.getClass() == IOException.class || isOfOurReader(cause))
                        && HUNG_UP.matcher(String.valueOf(cause.getMessage())).matches());
    }

    /** A line that was reset while a request was read; the same of a line to a database or a login is an outage. */
    private static boolean isOfOurReader(Throwable cause) {
        return cause instanceof SocketException
                && Arrays.stream(cause.getStackTrace())
                        .limit(INNERMOST)
                        .anyMatch(frame -> frame.getClassName().startsWith("org.xnio."));
    }
}
