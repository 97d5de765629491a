package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Stranger;

/** A message whose end could be read in two ways is refused and its connection closed: nothing rides in behind it. */
@Tag("journey")
class OneMessageIsOneMessageTest {
    private static final Stranger STRANGER = new Stranger("127.0.0.1");
    private static final String HOST = "Host: localhost:" + Place.portal("/").getPort() + "\r\n";
    private static final String POST = "POST /lookup HTTP/1.1\r\n" + HOST;
    private static final String BEHIND = "GET /help HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n";
    private static final String EMPTY_CHUNKS = "\r\n0\r\n\r\n";

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(
                        "a length and chunks",
                        POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n" + EMPTY_CHUNKS),
                Arguments.of(
                        "chunks and a length",
                        POST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n" + EMPTY_CHUNKS),
                Arguments.of("two lengths", POST + "Content-Length: 0\r\nContent-Length: 3\r\n\r\na=b"),
                Arguments.of("a list of lengths", POST + "Content-Length: 3, 3\r\n\r\na=b"),
                Arguments.of("a length with a sign", POST + "Content-Length: +3\r\n\r\na=b"),
                Arguments.of("a length below nothing", POST + "Content-Length: -3\r\n\r\na=b"),
                Arguments.of("a length in another system", POST + "Content-Length: 0x3\r\n\r\na=b"),
                Arguments.of("a blank before the colon", POST + "Transfer-Encoding : chunked\r\n" + EMPTY_CHUNKS),
                Arguments.of("a coding that is none", POST + "Transfer-Encoding: xchunked\r\n" + EMPTY_CHUNKS),
                Arguments.of("chunks twice", POST + "Transfer-Encoding: chunked, chunked\r\n" + EMPTY_CHUNKS),
                Arguments.of("chunks that are packed", POST + "Transfer-Encoding: gzip, chunked\r\n" + EMPTY_CHUNKS),
                Arguments.of(
                        "chunks and something else",
                        POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n" + EMPTY_CHUNKS),
                Arguments.of("a control sign", POST + "Transfer-Encoding: \u000bchunked\r\n" + EMPTY_CHUNKS),
                Arguments.of(
                        "chunks before there were any",
                        POST.replace("1.1", "1.0") + "Connection: keep-alive\r\nTransfer-Encoding: chunked\r\n"
                                + EMPTY_CHUNKS),
                Arguments.of("lines that end early", POST.replace("\r\n", "\n") + "Content-Length: 3\n\na=b"),
                Arguments.of("a line within a line", POST + "X: a\rContent-Length: 3\r\nContent-Length: 0\r\n\r\n"),
                Arguments.of("a name of two words", POST + "X Y: z\r\nContent-Length: 0\r\n\r\n"),
                Arguments.of(
                        "a chunk in another system",
                        POST + "Transfer-Encoding: chunked\r\n\r\n0x3\r\na=b\r\n0\r\n\r\n"),
                Arguments.of("a chunk with a sign", POST + "Transfer-Encoding: chunked\r\n\r\n+3\r\na=b\r\n0\r\n\r\n"),
                Arguments.of(
                        "a chunk beyond all numbers",
                        POST + "Transfer-Encoding: chunked\r\n\r\n10000000000000003\r\na=b\r\n0\r\n\r\n"),
                Arguments.of(
                        "a chunk that does not end", POST + "Transfer-Encoding: chunked\r\n\r\n3\r\na=bXX0\r\n\r\n"),
                Arguments.of("two hosts", "GET /help HTTP/1.1\r\n" + HOST + "Host: evil.example\r\n\r\n"),
                Arguments.of("no host", "GET /help HTTP/1.1\r\n\r\n"),
                Arguments.of("the address of another", "GET http://evil.example/login HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of("another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void nothingBehindItIsRead(String what, String message) {
        String answers = STRANGER.says(message + BEHIND);

        assertThat(answers.split("HTTP/1\\.[01] ", -1).length - 1).as(answers).isLessThanOrEqualTo(1);
        if (!answers.isEmpty()) {
            assertThat(answers).matches("(?s)HTTP/1\\.[01] 400 .*");
        }
    }

    @Test
    void whatIsClearIsReadAndWhatComesBehindItToo() {
        String answers = STRANGER.says(POST + "Transfer-Encoding: chunked\r\n" + EMPTY_CHUNKS + BEHIND);

        assertThat(answers.split("HTTP/1\\.1 ", -1)).hasSize(3);
        assertThat(answers).contains("HTTP/1.1 200");
    }

    @Test
    void noOtherProtocolIsSpokenInPlaceOfThis() {
        for (String other : new String[] {"h2c", "jboss-remoting", "jboss-ejb", "websocket"}) {
            String answers = STRANGER.says("GET /help HTTP/1.1\r\n" + HOST + "Connection: Upgrade\r\nUpgrade: " + other
                    + "\r\nSec-JbossRemoting-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n" + BEHIND);
            assertThat(answers.split("HTTP/1\\.1 200", -1)).as(other).hasSize(3);
        }
    }
}
