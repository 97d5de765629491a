package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class LookingForVirusesTest {
    private final Kept drawer = new Kept();

    @TempDir
    Path folder;

    @Test
    void theRealDaemonFindsEicarAndNothingIsKept() throws Exception {
        assumeThat(Files.isExecutable(Daemon.PROGRAM))
                .as("ClamAV's daemon is here (apt-get install clamav-daemon)")
                .isTrue();
        try (Daemon daemon = Daemon.startIn(folder)) {
            Result<Attachment> infected = store(daemon.settings(), infected());
            Result<Attachment> healthy = store(daemon.settings(), Papers.pdf());
            Result<Attachment> large = store(daemon.settings(), Papers.pdfOf(AttachmentRules.MOST_BYTES));

            assertThat(infected).isEqualTo(Result.refused(Refusal.of("file-infected", "file")));
            assertThat(healthy.isDone()).isTrue();
            assertThat(large.isDone()).isTrue();
            assertThat(drawer.papers).hasSize(2).allSatisfy(paper -> {
                Scan scan = paper.origin().scan().orElseThrow();
                assertThat(scan.outcome()).isEqualTo(Scan.Outcome.CLEAN);
                assertThat(scan.at()).isBeforeOrEqualTo(paper.uploadedAt());
                assertThat(scan.by()).hasValueSatisfying(by -> assertThat(by).startsWith("ClamAV "));
            });
        }
    }

    @Test
    void nothingIsTakenWhileTheDaemonIsAwayAndItCanBeTriedAgain() throws Exception {
        Map<String, String> nobodyThere =
                Map.of("LOIVE_CLAMAV_HOST", "127.0.0.1", "LOIVE_CLAMAV_PORT", Integer.toString(Daemon.freePort()));

        assertThat(store(nobodyThere, Papers.pdf())).isEqualTo(Result.refused(Refusal.of("scanner-away", "file")));
        assertThat(drawer.papers).isEmpty();
        assertThat(store(Map.of(), Papers.pdf()).isDone()).isTrue();
    }

    @Test
    void anAnswerThatSaysNeitherIsNoPermission() throws Exception {
        try (ServerSocket strange = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> {
                try (Socket caller = strange.accept()) {
                    caller.getInputStream().readNBytes(20);
                    caller.getOutputStream()
                            .write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });

            Result<Attachment> result = store(
                    Map.of(
                            "LOIVE_CLAMAV_HOST",
                            "127.0.0.1",
                            "LOIVE_CLAMAV_PORT",
                            Integer.toString(strange.getLocalPort())),
                    Papers.pdf());
            answering.join();

            assertThat(result).isEqualTo(Result.refused(Refusal.of("scanner-away", "file")));
            assertThat(drawer.papers).isEmpty();
        }
    }

    @Test
    void whileTheDaemonIsStillLookingTheFileIsNotThereYet() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> {
                try (Socket caller = slow.accept()) {
                    looked.await();
                    caller.getOutputStream().write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            Map<String, String> settings = Map.of(
                    "LOIVE_CLAMAV_HOST", "127.0.0.1", "LOIVE_CLAMAV_PORT", Integer.toString(slow.getLocalPort()));
            CompletableFuture<Result<Attachment>> storing = CompletableFuture.supplyAsync(() -> {
                try {
                    return store(settings, Papers.pdf());
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });

            assertThatThrownBy(() -> storing.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(drawer.papers).isEmpty();
            looked.countDown();
            assertThat(storing.get(10, TimeUnit.SECONDS).isDone()).isTrue();
            assertThat(drawer.papers).hasSize(1);
            assertThat(drawer.papers.get(0).origin().scan().flatMap(Scan::by)).isEmpty();
            answering.join();
        }
    }

    @Test
    void withoutADaemonFilesAreTakenUnseen() throws IOException {
        assertThat(store(Map.of("LOIVE_CLAMAV_HOST", " "), infected()).isDone()).isTrue();
        assertThat(drawer.papers.get(0).origin().scan().map(Scan::outcome)).contains(Scan.Outcome.OFF);
    }

    @Test
    void onePaperOfSeveralPicturesIsAsGoodAsTheWorstOfThem() {
        Instant first = Instant.parse("2026-11-21T02:00:00Z");
        Optional<Scan> clean = Optional.of(new Scan(Scan.Outcome.CLEAN, first.plusSeconds(9), Optional.of("ClamAV")));
        Optional<Scan> off = Optional.of(new Scan(Scan.Outcome.OFF, first, Optional.empty()));

        assertThat(Scan.ofAll(List.of(clean, clean))).isEqualTo(clean);
        assertThat(Scan.ofAll(List.of(clean, off, clean))).isEqualTo(off);
        assertThat(Scan.ofAll(List.of(clean, Optional.empty()))).isEmpty();
    }

    /** A PDF in whose last line the test virus stands. */
    private static byte[] infected() {
        return (new String(Papers.pdf(), StandardCharsets.US_ASCII) + "% " + Daemon.EICAR + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Result<Attachment> store(Map<String, String> settings, byte[] content) throws IOException {
        return ActsOn.storing(drawer, ActsOn.CLOCK, settings)
                .store("lan", "other", "don.pdf", new ByteArrayInputStream(content));
    }
}
