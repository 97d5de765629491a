package vn.loive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class ReadingFilesInABoxTest {
    @TempDir
    Path folder;

    private Decoders decoders = new Decoders(Map.of(), 20);

    @AfterEach
    void end() {
        decoders.end();
    }

    @Test
    void keepsWhatIsHarmless() {
        Result<Paper> kept = decoders.of(new Paper("a.jpg", AcceptedType.JPEG, Photographs.jpeg(320, 200)));

        Paper paper = ((Result.Done<Paper>) kept).value();
        assertThat(paper.name()).isEqualTo("a.jpg");
        assertThat(Photographs.read(paper.content()).getWidth()).isEqualTo(320);
        assertThat(decoders.of(new Paper("b.pdf", AcceptedType.PDF, Papers.pdf()))
                        .isDone())
                .isTrue();
    }

    @Test
    void refusesAPictureThatIsPaintedThreeThousandTimes() {
        assertThat(refusal("a.jpg", AcceptedType.JPEG, HardFiles.manyScans(3_000))
                        .code())
                .isEqualTo("picture-broken");
        assertThat(decoders.of(new Paper("a.jpg", AcceptedType.JPEG, HardFiles.manyScans(0)))
                        .isDone())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000000", "4600, 9400000"})
    void refusesAPdfWithOneTailForManyStreamsInTime(int streams, int tail) {
        long start = System.nanoTime();

        Refusal refusal = refusal("a.pdf", AcceptedType.PDF, HardFiles.oneTail(streams, tail));

        assertThat(refusal.code()).isEqualTo("pdf-too-heavy");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @CsvSource({"40, false", "128, false", "128, true", "256, true"})
    void weighsWhatIsEncrypted(int bits, boolean aes) {
        assertThat(refusal("a.pdf", AcceptedType.PDF, HardFiles.encrypted(Pdfs.bomb(430, false), bits, aes))
                        .code())
                .isEqualTo("pdf-too-heavy");
        byte[] light = HardFiles.encrypted(document -> {}, bits, aes);
        Paper kept = ((Result.Done<Paper>) decoders.of(new Paper("a.pdf", AcceptedType.PDF, light))).value();
        assertThat(Pdfs.text(kept.content())).isEqualTo("Result");
    }

    @Test
    void endsADecoderThatTakesTooLongWhileOthersAreRead() throws Exception {
        decoders = new Decoders(Map.of("LOIVE_HEIF_CONVERT", program("exec sleep 60")), 4);
        assertThat(decoders.of(new Paper("b.pdf", AcceptedType.PDF, Papers.pdf()))
                        .isDone())
                .isTrue();
        long start = System.nanoTime();

        CompletableFuture<Refusal> slow =
                CompletableFuture.supplyAsync(() -> refusal("a.heic", AcceptedType.HEIC, new byte[100]));
        for (int i = 0; i < 3; i++) {
            assertThat(decoders.of(new Paper("b.pdf", AcceptedType.PDF, Papers.pdf()))
                            .isDone())
                    .isTrue();
        }

        assertThat(slow.get(30, TimeUnit.SECONDS).code()).isEqualTo("picture-broken");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(child -> child.info().arguments().stream()
                                .flatMap(java.util.Arrays::stream)
                                .anyMatch("60"::equals)))
                .isEmpty();
    }

    @Test
    void letsNobodyWaitLongerThanAMoment() throws Exception {
        decoders = new Decoders(Map.of("LOIVE_HEIF_CONVERT", program("exec sleep 60")), 14);
        List<CompletableFuture<Refusal>> slow = List.of(
                CompletableFuture.supplyAsync(() -> refusal("a.heic", AcceptedType.HEIC, new byte[100])),
                CompletableFuture.supplyAsync(() -> refusal("a.heic", AcceptedType.HEIC, new byte[100])));
        Thread.sleep(1_500);
        long start = System.nanoTime();

        assertThat(refusal("b.pdf", AcceptedType.PDF, Papers.pdf())).isEqualTo(Refusal.of("papers-busy", "file"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        slow.forEach(CompletableFuture::join);
    }

    @Test
    void tellsTheProgramNothingOfThePortal() throws Exception {
        assertThat(said("env | cut -d= -f1 | sort | tr '\\n' ' '"))
                .isSubsetOf("PATH", "LANG", "MALLOC_ARENA_MAX", "PWD", "OLDPWD", "SHLVL", "_");
    }

    @Test
    void hasNoNetworkAndNoSightOfThePortalsFolders() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(home.resolve("logs"));
        Files.writeString(home.resolve("logs/server.log"), "a line");
        Files.writeString(home.resolve("secrets.env"), "LOIVE_SECRET=shown");
        Box box = new Box(Map.of("LOIVE_HOME", home.toString()));
        assumeThat(box.walls()).isNotEqualTo(Box.Walls.LIMITS_ONLY);

        assertThat(said(box, "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '"))
                .containsExactly("lo");
        if (box.walls() == Box.Walls.CLOSED) {
            assertThat(said(box, "cat " + home + "/secrets.env " + home + "/logs/server.log 2>/dev/null"))
                    .isEmpty();
            assertThat(said(box, "umount " + home + "/logs 2>/dev/null && echo uncovered"))
                    .isEmpty();
        }
        assertThat(said(box, "cat /proc/" + ProcessHandle.current().pid() + "/environ 2>/dev/null | head -c 10"))
                .isEmpty();
    }

    @Test
    void writesNowhereElseAndReachesNoOtherProcess(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("wildfly/deployments"));
        Box box = new Box(Map.of("LOIVE_HOME", home.toString()));
        assumeThat(box.walls()).isEqualTo(Box.Walls.CLOSED);
        Process neighbour = new ProcessBuilder("sleep", "60").start();
        try {
            assertThat(said(
                            box,
                            "for place in " + home + " " + home + "/wildfly/deployments " + folder.getParent()
                                    + " /usr /etc /var/tmp; do touch $place/written 2>/dev/null && echo $place; done;"
                                    + " touch written && echo own"))
                    .containsExactly("own");
            assertThat(said(box, "kill -9 " + neighbour.pid() + " 2>/dev/null && echo killed"))
                    .isEmpty();
            assertThat(said(box, "mount -o remount,bind,rw / 2>/dev/null && echo undone"))
                    .isEmpty();
            assertThat(neighbour.isAlive()).isTrue();
        } finally {
            neighbour.destroyForcibly();
        }
    }

    @Test
    void bindsProcessorMemoryAndFiles() throws Exception {
        assertThat(said("ulimit -t; ulimit -v; ulimit -f; ulimit -n; ulimit -c"))
                .containsExactly("120", "2097152", "131072", "512", "0");
    }

    private Refusal refusal(String name, AcceptedType type, byte[] content) {
        return ((Result.Refused<Paper>) decoders.of(new Paper(name, type, content)))
                .refusals()
                .get(0);
    }

    private String program(String line) {
        try {
            Path program = folder.resolve("program");
            Files.writeString(program, "#!/bin/sh\n" + line + "\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            return program.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> said(String script) throws Exception {
        return said(new Box(Map.of()), script);
    }

    private List<String> said(Box box, String script) throws Exception {
        Process process = box.start(folder, List.of("sh", "-c", script));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(10, TimeUnit.SECONDS);
        return said.isBlank() ? List.of() : List.of(said.strip().split("\\s+"));
    }
}
