package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import vn.loive.shared.PlainText;
import vn.loive.shared.Result;

/**
 * Has files looked through by the ClamAV daemon at {@code LOIVE_CLAMAV_HOST} and {@code LOIVE_CLAMAV_PORT}, by its INSTREAM
 * command; without a host nothing is looked for. When the daemon is away no file is taken: it could be the bad one.
 */
@ApplicationScoped
class VirusScanner {
    private static final Logger LOG = System.getLogger(VirusScanner.class.getName());
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int CHUNK = 65_536;
    private static final int LONGEST_ANSWER = 1_024;

    /** The version is known at once or not at all: an upload does not wait for it. */
    private static final int VERSION_MILLIS = 1_000;

    private static final int LONGEST_VERSION = 200;

    private final String host;
    private final int port;

    @Inject
    Clock clock;

    VirusScanner() {
        this(System.getenv());
    }

    VirusScanner(Map<String, String> settings) {
        host = settings.getOrDefault("LOIVE_CLAMAV_HOST", "").strip();
        String given = settings.getOrDefault("LOIVE_CLAMAV_PORT", "").strip();
        port = given.isEmpty() ? 3310 : Integer.parseInt(given);
    }

    /** The same file with what came of the look, or {@code file-infected}, {@code scanner-away}. */
    Result<Paper> look(Paper paper) {
        if (host.isEmpty()) {
            return Result.done(noted(paper, Scan.Outcome.OFF, Optional.empty()));
        }
        String answer;
        try {
            answer = ask(paper.content());
        } catch (IOException away) {
            LOG.log(Level.ERROR, "Incident: the virus scanner at " + host + ":" + port + " does not answer", away);
            return AttachmentRules.refused("scanner-away");
        }
        if (answer.endsWith(" OK")) {
            return Result.done(noted(paper, Scan.Outcome.CLEAN, version()));
        }
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "A file was refused by the virus scanner: {0}", answer);
            return AttachmentRules.refused("file-infected");
        }
        LOG.log(Level.ERROR, "Incident: the virus scanner at {0}:{1,number,#} answers {2}", host, port, answer);
        return AttachmentRules.refused("scanner-away");
    }

    private Paper noted(Paper paper, Scan.Outcome outcome, Optional<String> by) {
        // as exact as the database keeps it
        return paper.scanned(Optional.of(new Scan(outcome, clock.instant().truncatedTo(ChronoUnit.MICROS), by)));
    }

    /** The scanner with its signatures, such as {@code ClamAV 1.4.6/27820/Sat Nov 21 08:25:10 2026}. */
    private Optional<String> version() {
        try (Socket socket = connected(VERSION_MILLIS)) {
            socket.getOutputStream().write("zVERSION\0".getBytes(StandardCharsets.US_ASCII));
            return Optional.of(answer(socket))
                    .filter(text -> !text.isEmpty() && PlainText.isReadable(text))
                    .map(text -> text.length() > LONGEST_VERSION ? text.substring(0, LONGEST_VERSION) : text);
        } catch (IOException unknown) {
            LOG.log(Level.DEBUG, "The virus scanner does not say its version", unknown);
            return Optional.empty();
        }
    }

    private Socket connected(int patience) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), Math.min(CONNECT_MILLIS, patience));
            socket.setSoTimeout(patience);
            return socket;
        } catch (IOException away) {
            socket.close();
            throw away;
        }
    }

    private static String answer(Socket socket) throws IOException {
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private String ask(byte[] content) throws IOException {
        try (Socket socket = connected(ANSWER_MILLIS)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return answer(socket);
        }
    }
}
