package vn.loive.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** Says which files are taken, by reading them: at most 10 MiB, not empty, a PDF or a picture by its content. */
public final class AttachmentRules {

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The most files that are taken at once. */
    public static final int MOST_AT_ONCE = 20;

    private static final String FIELD = "file";

    private AttachmentRules() {}

    /**
     * Reads an upload, never more than one byte behind the limit.
     *
     * @param name as it was sent, with whatever path or sign
     * @return the file, or {@code file-name-missing}, {@code file-empty}, {@code file-too-large} (most bytes),
     *     {@code file-type-not-accepted} (found type, accepted types)
     * @throws IOException when the upload breaks off
     */
    static Result<Paper> inspect(@Nullable String name, InputStream upload) throws IOException {
        if (name == null || name.isBlank()) {
            return refused("file-name-missing");
        }
        byte[] content = upload.readNBytes(MOST_BYTES + 1);
        if (content.length == 0) {
            return refused("file-empty");
        }
        if (content.length > MOST_BYTES) {
            return refused("file-too-large", MOST_BYTES);
        }
        return byType(name, content);
    }

    private static Result<Paper> byType(String name, byte[] content) {
        String found = RealType.of(content);
        Optional<AcceptedType> type = AcceptedType.of(found);
        if (type.isEmpty()) {
            return refused("file-type-not-accepted", found, AcceptedType.words());
        }
        return FileName.of(name, type.get())
                .map(safe -> Result.done(new Paper(safe, type.get(), content)))
                .orElseGet(() -> refused("file-name-missing"));
    }

    /** A "no" to a file. */
    static <T> Result<T> refused(String code, Object... details) {
        return Result.refused(Refusal.of(code, FIELD, details));
    }
}
