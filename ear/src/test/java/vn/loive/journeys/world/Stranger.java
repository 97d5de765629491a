package vn.loive.journeys.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Somebody who speaks HTTP by hand, from an address of his own on this machine, and keeps to none of its customs.
 *
 * @param address of the loopback network, {@code 127.x.y.z}
 */
public record Stranger(String address) {
    private static final int PATIENCE = 40_000;

    /** A connection to the portal. */
    public Socket connects() {
        try {
            Socket socket = new Socket(
                    InetAddress.getByName("127.0.0.1"), Place.portal("/").getPort(), InetAddress.getByName(address), 0);
            socket.setSoTimeout(PATIENCE);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what may be no request at all, and reads the answer to its end; empty when there is none. */
    public String says(String request) {
        try (Socket socket = connects()) {
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // the portal need not listen to the end
                return rest(socket);
            }
            return rest(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request line with these headers and body; the connection ends after it. */
    public String asks(String line, String headers, String body) {
        return says(line + " HTTP/1.1\r\nHost: localhost:" + Place.portal("/").getPort() + "\r\nConnection: close\r\n"
                + headers + "\r\n" + body);
    }

    /** The status of an answer; 0 when there is none. */
    public static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static String rest(Socket socket) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                all.write(some, 0, read);
            }
        } catch (IOException e) {
            // broken off: what came counts
            return all.toString(StandardCharsets.UTF_8);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
