package vn.loive.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Stranger;

/** What a stranger does once, and again and again; answers the status that he gets, 0 when he is cut off. */
@FunctionalInterface
interface Attack {
    int once(Stranger stranger, int number) throws Exception;

    /** All of them, by the name that the table shows. */
    static Map<String, Attack> all(String token) throws IOException {
        byte[] picture = BadFiles.pictureWithScans(3000);
        byte[] pdf = BadFiles.pdfWithTails(1000);
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            headers.append("X-").append(i).append(": 1\r\n");
        }
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        String piece = "10000\r\n" + "a".repeat(65_536) + "\r\n";
        Map<String, Attack> all = new LinkedHashMap<>();
        all.put("slow lines", (who, i) -> slow(who, "GET /lookup HTTP/1.1\r\nHost: loc"));
        all.put(
                "a body at a byte a minute",
                (who, i) -> slow(
                        who,
                        "POST /lookup HTTP/1.1\r\nHost: localhost:"
                                + Place.portal("/").getPort() + "\r\n" + form + "Content-Length: 400\r\n\r\na"));
        all.put(
                "a body without an end",
                (who, i) -> ask(who, "POST /lookup", form + "Transfer-Encoding: chunked\r\n", piece.repeat(40)));
        all.put("a header of 1 MB", (who, i) -> ask(who, "GET /lookup", "X: " + "a".repeat(1_000_000) + "\r\n", ""));
        all.put("10,000 headers", (who, i) -> ask(who, "GET /lookup", headers.toString(), ""));
        all.put(
                "a bomb of languages",
                (who, i) -> ask(
                        who,
                        "GET /api/v1/deadlines?start=2026-02-02T08:00&term=3wd",
                        "Accept-Language: " + "en-aa,".repeat(2500) + "\r\n",
                        ""));
        all.put("many sessions", (who, i) -> ask(who, "GET /apply", "Accept: text/html\r\n", ""));
        all.put(
                "forms to be kept",
                (who, i) -> ask(who, "POST /apply/step", form + "Content-Length: 200000\r\n", "a".repeat(200_000)));
        all.put(
                "guesses at the look-up",
                (who, i) -> ask(
                        who,
                        "GET /api/v1/lookup/000.00.01.H36-200101-" + (1000 + i % 9000),
                        "X-Lookup-Pin: " + i + "\r\n",
                        ""));
        all.put("pages, one after the other", (who, i) -> ask(who, "GET /guide", "", ""));
        all.put("pictures with 3,000 scans", (who, i) -> sends(who, token, "bad.jpg", "image/jpeg", picture));
        all.put("PDFs with a thousand tails", (who, i) -> sends(who, token, "bad.pdf", "application/pdf", pdf));
        String parts =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n\r\n".repeat(30_000);
        String inParts = "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + parts.length() + "\r\n";
        all.put(
                "30,000 parts, made-up token",
                (who, i) ->
                        ask(who, "POST /api/v1/attachments", "Authorization: Bearer x" + i + "\r\n" + inParts, parts));
        all.put(
                "30,000 parts of a family",
                (who, i) -> ask(
                        who, "POST /api/v1/attachments", "Authorization: Bearer " + token + "\r\n" + inParts, parts));
        all.put(
                "slow files, made-up token",
                (who, i) -> slow(
                        who,
                        "POST /api/v1/attachments HTTP/1.1\r\nHost: localhost:"
                                + Place.portal("/").getPort() + "\r\nAuthorization: Bearer x" + i + "\r\n" + inParts
                                + "\r\n--x\r\n"));
        all.put("endless words", (who, i) -> ask(who, "GET /" + "a-".repeat(3_500) + "a", "", ""));
        return all;
    }

    private static int ask(Stranger who, String line, String headers, String body) {
        return Stranger.status(who.asks(line, headers, body));
    }

    private static int sends(Stranger who, String token, String name, String type, byte[] content) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n";
        String body = head + new String(content, StandardCharsets.ISO_8859_1) + "\r\n--x--\r\n";
        return ask(
                who,
                "POST /api/v1/attachments",
                "Authorization: Bearer " + token
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + body.length()
                        + "\r\n",
                body);
    }

    /** Begins, and waits for a second with the line open. */
    private static int slow(Stranger who, String beginning) throws InterruptedException {
        try (Socket socket = who.connects()) {
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            TimeUnit.SECONDS.sleep(1);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
