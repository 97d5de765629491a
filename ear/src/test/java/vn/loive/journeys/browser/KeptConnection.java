package vn.loive.journeys.browser;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept for many requests for the same page, as a browser keeps it. It does as little as can be
 * done, because it works on the same processors as the server that it measures: no other thread, and what comes is
 * read to its end but not looked at.
 */
final class KeptConnection implements Closeable {
    private static final int PATIENCE = 60_000;
    private static final int BUFFER = 32_768;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] request;
    private final byte[] read = new byte[BUFFER];

    KeptConnection(URI address, String cookies) throws IOException {
        request = request(address, cookies);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    private static byte[] request(URI address, String cookies) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String cookie = cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n";
        String text = "GET " + address.getRawPath() + query + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAccept-Encoding: gzip\r\n" + cookie + "\r\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Asks for the page once more; returns the status when the last byte is there. */
    int ask() throws IOException {
        out.write(request);
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String head = line(); !head.isEmpty(); head = line()) {
            String small = head.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length =
                        Integer.parseInt(small.substring(small.indexOf(':') + 1).strip());
            }
            chunked = chunked || small.startsWith("transfer-encoding:") && small.endsWith("chunked");
        }
        if (chunked) {
            readChunks();
        } else {
            readBytes(length);
        }
        return status;
    }

    private void readChunks() throws IOException {
        int length;
        do {
            length = Integer.parseInt(line(), 16);
            readBytes(length);
            line();
        } while (length > 0);
    }

    private void readBytes(int length) throws IOException {
        int left = length;
        while (left > 0) {
            int got = in.read(read, 0, Math.min(left, read.length));
            if (got < 0) {
                throw new EOFException("The answer has ended " + left + " bytes early");
            }
            left -= got;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The answer has ended in its head");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
