package vn.loive.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.loive.shared.Result;

/** A running {@link Decoder} in its box and its own folder, which both go when it ends. */
final class DecoderProcess implements AutoCloseable {
    /** A new process is not younger than the files it has seen: one that opened too many is replaced. */
    private static final int MOST_FILES = 20;

    private static final int START_SECONDS = 30;

    private static final List<String> JAVA = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    private final Path folder;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean ready;
    private int files;

    DecoderProcess(Box box, String classPath, String heic) throws IOException {
        folder = Files.createTempDirectory("loive-decoder");
        List<String> command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        JAVA,
                        List.of("-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder, "-Dpdfbox.fontcache=" + folder),
                        List.of("-cp", classPath, Decoder.class.getName(), heic))
                .flatMap(List::stream)
                .toList();
        process = box.start(folder, command);
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Waits until it can take its first file. */
    void awaitReady() throws IOException {
        if (!ready) {
            within(START_SECONDS, () -> {
                if (in.readByte() != PaperWire.READY) {
                    throw new IOException("the decoder did not start");
                }
                return true;
            });
            ready = true;
        }
    }

    /** What it makes of a file; an exception when it ended over it or was ended. */
    Result<Paper> ask(Paper paper, int seconds) throws IOException {
        files++;
        return within(seconds, () -> {
            PaperWire.send(paper, out);
            return PaperWire.answered(paper, in);
        });
    }

    boolean mayGoOn() {
        return process.isAlive() && files < MOST_FILES;
    }

    private interface Talk<T> {
        T take() throws IOException;
    }

    /** A process that does not answer in time is ended, and by that the waiting for it. */
    private <T> T within(int seconds, Talk<T> talk) throws IOException {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        CompletableFuture<Void> watch = answered.copy()
                .orTimeout(seconds, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    end();
                    return null;
                });
        try {
            return talk.take();
        } finally {
            answered.complete(null);
            watch.cancel(false);
        }
    }

    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        end();
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException stillWritten) {
            folder.toFile().deleteOnExit();
        }
    }
}
