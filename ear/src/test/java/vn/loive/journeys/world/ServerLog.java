package vn.loive.journeys.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The portal's log from a moment on. */
public final class ServerLog {
    private static final Path LOG = Place.home().resolve("wildfly/log/server.log");

    private final int before = all().length;

    private ServerLog() {}

    /** What is written after this. */
    public static ServerLog fromNowOn() {
        return new ServerLog();
    }

    /** Its lines until now. */
    public List<String> lines() {
        byte[] all = all();
        return new String(all, before, all.length - before, StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** Lines that call something a fault of the portal, and the traces of such. */
    public List<String> faults() {
        return lines().stream()
                .filter(line ->
                        line.contains("ERROR") || line.contains("generating error page") || line.startsWith("\tat "))
                .toList();
    }

    private static byte[] all() {
        try {
            return Files.readAllBytes(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
