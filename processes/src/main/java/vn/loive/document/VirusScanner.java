package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    private final String host;
    private final int port;

    VirusScanner() {
        this(System.getenv());
    }

    VirusScanner(Map<String, String> settings) {
        host = settings.getOrDefault("LOIVE_CLAMAV_HOST", "").strip();
        String given = settings.getOrDefault("LOIVE_CLAMAV_PORT", "").strip();
        port = given.isEmpty() ? 3310 : Integer.parseInt(given);
    }

    /** The same file, or {@code file-infected}, {@code scanner-away}. */
    Result<Paper> look(Paper paper) {
        if (host.isEmpty()) {
            return Result.done(paper);
        }
        String answer;
        try {
            answer = ask(paper.content());
        } catch (IOException away) {
            LOG.log(Level.ERROR, "Incident: the virus scanner at " + host + ":" + port + " does not answer", away);
            return AttachmentRules.refused("scanner-away");
        }
        if (answer.endsWith(" OK")) {
            return Result.done(paper);
        }
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "A file was refused by the virus scanner: {0}", answer);
            return AttachmentRules.refused("file-infected");
        }
        LOG.log(Level.ERROR, "Incident: the virus scanner at {0}:{1,number,#} answers {2}", host, port, answer);
        return AttachmentRules.refused("scanner-away");
    }

    private String ask(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
