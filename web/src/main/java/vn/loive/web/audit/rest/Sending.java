package vn.loive.web.audit.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Sends a list as a file, line by line: a reader who goes away ends it, and nothing more is asked for. */
final class Sending {
    private static final Logger LOG = System.getLogger(Sending.class.getName());

    private Sending() {}

    /** Begins a file on its way to the reader. */
    interface Making {
        Sheet of(OutputStream out) throws IOException;
    }

    /**
     * Sends all of it.
     *
     * @param brokenOff is told how many lines had been written when the reader went away
     */
    static <T> void send(
            OutputStream out,
            Making making,
            Iterator<T> lines,
            Function<T, Map<String, Object>> cells,
            LongConsumer brokenOff)
            throws IOException {
        long written = 0;
        try (Sheet sheet = making.of(out)) {
            while (lines.hasNext()) {
                sheet.line(cells.apply(lines.next()));
                written++;
            }
            sheet.end();
        } catch (IOException gone) {
            LOG.log(Level.INFO, "An export was broken off by its reader after {0} lines", written);
            brokenOff.accept(written);
            throw gone;
        }
    }
}
