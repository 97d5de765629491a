package vn.loive.document;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.loive.shared.Result;

/**
 * Makes a JPEG of a HEIC picture by the program that {@code LOIVE_HEIF_CONVERT} names (libheif's {@code heif-convert}): no
 * free Java library reads what telephones write. The program runs inside the {@link Box}, with its limits and one of time.
 * What the boxes of the file say is a first look only: a grid of tiles may be larger, and meets the limits then.
 */
final class HeicPictures {
    private static final int PATIENCE_SECONDS = 15;

    /** Image spatial extents: the box that says width and height (ISO/IEC 23008-12, 6.5.3). */
    private static final byte[] EXTENTS = {'i', 's', 'p', 'e'};

    private static final long MOST_EDGE = 1 << 20;

    private final String program;

    HeicPictures(Map<String, String> settings) {
        program = settings.getOrDefault("LOIVE_HEIF_CONVERT", "").strip();
    }

    /** The picture as JPEG, or {@code heic-not-taken}, {@code picture-too-large}, {@code picture-broken}. */
    Result<Paper> asJpeg(Paper heic) {
        if (program.isEmpty()) {
            return AttachmentRules.refused("heic-not-taken");
        }
        if (pixels(heic.content()) > SafePicture.MOST_PIXELS) {
            return AttachmentRules.refused("picture-too-large", SafePicture.MOST_PIXELS / 1_000_000);
        }
        try {
            return inFolder(heic);
        } catch (IOException broken) {
            return AttachmentRules.refused("picture-broken");
        }
    }

    private Result<Paper> inFolder(Paper heic) throws IOException {
        Path folder = Files.createTempDirectory("loive-picture");
        try {
            Path in = Files.write(folder.resolve("in.heic"), heic.content());
            Process process;
            try {
                process = new ProcessBuilder(
                                program,
                                "-q",
                                "92",
                                in.toString(),
                                folder.resolve("out.jpg").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start();
            } catch (IOException noSuchProgram) {
                return AttachmentRules.refused("heic-not-taken");
            }
            await(process);
            return pictureIn(folder)
                    .map(jpeg -> Result.done(heic.as(AcceptedType.JPEG, jpeg)))
                    .orElseGet(() -> AttachmentRules.refused("picture-broken"));
        } finally {
            delete(folder);
        }
    }

    private static void await(Process process) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("took longer than " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A file with several pictures gives several; the first is the one that was taken. */
    private static Optional<byte[]> pictureIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> first = files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .findFirst();
            return first.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(first.get()));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** The most points that any picture in the file says it has. */
    private static long pixels(byte[] heic) {
        ByteBuffer content = ByteBuffer.wrap(heic);
        long most = 0;
        for (int at = 0; at + 16 <= heic.length; at++) {
            if (heic[at] == EXTENTS[0]
                    && heic[at + 1] == EXTENTS[1]
                    && heic[at + 2] == EXTENTS[2]
                    && heic[at + 3] == EXTENTS[3]) {
                long width = Integer.toUnsignedLong(content.getInt(at + 8));
                long height = Integer.toUnsignedLong(content.getInt(at + 12));
                most = Math.max(
                        most,
                        height == 0 ? 0 : width > MOST_EDGE || height > MOST_EDGE ? Long.MAX_VALUE : width * height);
            }
        }
        return most;
    }
}
