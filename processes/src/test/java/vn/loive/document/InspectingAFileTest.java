package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class InspectingAFileTest {

    static Stream<Arguments> realFiles() {
        return Stream.of(
                Arguments.of("don.pdf", Papers.pdf(), "don.pdf", "application/pdf"),
                Arguments.of("cccd.png", Papers.png(), "cccd.png", "image/png"),
                Arguments.of("IMG_0001.JPG", Papers.jpeg(), "IMG_0001.jpg", "image/jpeg"),
                Arguments.of("photo.png", Papers.jpeg(), "photo.jpg", "image/jpeg"),
                Arguments.of("scan", Papers.pdf(), "scan.pdf", "application/pdf"),
                Arguments.of("setup.exe", Papers.pdf(), "setup.exe.pdf", "application/pdf"));
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void takesWhatItIsNotWhatItIsCalled(String sent, byte[] content, String name, String type) throws IOException {
        Paper file = accepted(sent, content);

        assertThat(file.name()).isEqualTo(name);
        assertThat(file.type().contentType()).isEqualTo(type);
        assertThat(file.content()).isEqualTo(content);
    }

    static Stream<Arguments> pretenders() {
        return Stream.of(
                Arguments.of("a Linux program", Papers.elf(), "application/x-"),
                Arguments.of("a Windows program", Papers.mz(), "application/x-"),
                Arguments.of("a Windows program with a PDF inside", Papers.mzWithPdfInside(), "application/x-"),
                Arguments.of("a shell script", Papers.text("#!/bin/sh\nrm -rf /\n"), "application/x-sh"),
                Arguments.of("a page", Papers.text("<html><script>alert(1)</script></html>"), "text/html"),
                Arguments.of("a text", Papers.text("Đơn đăng ký"), "text/plain"),
                Arguments.of(
                        "a drawing with script", Papers.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/svg"),
                Arguments.of("an archive", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "application/zip"),
                Arguments.of("a GIF", Papers.gif(), "image/gif"),
                Arguments.of("nothing known", new byte[] {0, 1, 2, 3}, "application/octet-stream"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pretenders")
    void refusesWhatIsOnlyCalledAPdf(String what, byte[] content, String found) throws IOException {
        Refusal refusal = refusal("don.pdf", new ByteArrayInputStream(content));

        assertThat(refusal.code()).as(what).isEqualTo("file-type-not-accepted");
        assertThat(refusal.field()).isEqualTo("file");
        assertThat((String) refusal.details().get(0)).startsWith(found);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(refusal("don.pdf", InputStream.nullInputStream()).code()).isEqualTo("file-empty");
    }

    @Test
    void refusesElevenMegabytes() throws IOException {
        byte[] large = Arrays.copyOf(Papers.pdf(), 11_000_000);

        Refusal refusal = refusal("don.pdf", new ByteArrayInputStream(large));

        assertThat(refusal.code()).isEqualTo("file-too-large");
        assertThat(refusal.details()).containsExactly(10_485_760);
    }

    @Test
    void takesExactlyTheLimit() throws IOException {
        byte[] limit = Arrays.copyOf(Papers.pdf(), AttachmentRules.MOST_BYTES);

        assertThat(accepted("don.pdf", limit).content()).hasSize(10_485_760);
    }

    @Test
    void readsNoMoreThanOneByteBehindTheLimit() throws IOException {
        Endless endless = new Endless();

        assertThat(refusal("don.pdf", endless).code()).isEqualTo("file-too-large");
        assertThat(endless.read).isEqualTo(AttachmentRules.MOST_BYTES + 1L);
    }

    @Test
    void takesTheChecksumOfTheContent() throws IOException {
        Paper file = accepted("a.pdf", Papers.text("%PDF-1.4\n%%EOF\n"));

        assertThat(file.sha256()).isEqualTo("14bcd090baf31edba64e9cbd8cdfc15f943344aa72cb3675ad8e91bfcbce03ad");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "../", "..", "C:\\", "\u0000\u202e", "..\\..\\"})
    void refusesAFileWithoutAName(String name) throws IOException {
        assertThat(refusal(name, new ByteArrayInputStream(Papers.pdf())).code()).isEqualTo("file-name-missing");
    }

    @Test
    void saysWhenTheUploadBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> AttachmentRules.inspect("don.pdf", broken)).isInstanceOf(IOException.class);
    }

    private static Paper accepted(String name, byte[] content) throws IOException {
        return ((Result.Done<Paper>) AttachmentRules.inspect(name, new ByteArrayInputStream(content))).value();
    }

    private static Refusal refusal(String name, InputStream content) throws IOException {
        return ((Result.Refused<Paper>) AttachmentRules.inspect(name, content))
                .refusals()
                .get(0);
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return '%';
        }
    }
}
