package vn.loive.document;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real ClamAV daemon with one signature, EICAR's, on a port of its own. */
final class Daemon implements AutoCloseable {
    static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    /** The test file of the antivirus makers, put together here so that nothing warns of this source. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Process process;
    private final int port;

    private Daemon(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Daemon startIn(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path database = Files.createDirectories(folder.resolve("database"));
        String signature = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(database.resolve("local.ndb"), "Loive.Test.Eicar:0:*:" + signature + "\n");
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPAddr 127.0.0.1
                TCPSocket %d
                DatabaseDirectory %s
                """.formatted(port, database));
        // it reads its database as root where it is started by root
        folder.toFile().setReadable(true, false);
        Process process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Daemon daemon = new Daemon(process, port);
        daemon.awaitAnswer(folder);
        return daemon;
    }

    Map<String, String> settings() {
        return Map.of("LOIVE_CLAMAV_HOST", "127.0.0.1", "LOIVE_CLAMAV_PORT", Integer.toString(port));
    }

    private void awaitAnswer(Path folder) throws IOException, InterruptedException {
        for (int tries = 0; tries < 300 && process.isAlive(); tries++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
                if (socket.getInputStream().read() == 'P') {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        close();
        throw new IOException("clamd does not start: " + Files.readString(folder.resolve("clamd.log")));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
