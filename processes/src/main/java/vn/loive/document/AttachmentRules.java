package vn.loive.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** Says which files are taken, by reading them: at most 10 MiB, not empty, a PDF, JPEG or PNG by its content. */
public final class AttachmentRules {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final String FIELD = "file";

    private AttachmentRules() {}

    /** A file that may be kept, under a safe name. */
    public record Accepted(String name, String contentType, String sha256, byte[] content) {}

    /**
     * Reads an upload, never more than one byte behind the limit.
     *
     * @param name as it was sent, with whatever path or sign
     * @return the file, or {@code file-name-missing}, {@code file-empty}, {@code file-too-large} (most bytes),
     *     {@code file-type-not-accepted} (found type, accepted types)
     * @throws IOException when the upload breaks off
     */
    public static Result<Accepted> inspect(@Nullable String name, InputStream upload) throws IOException {
        if (name == null || name.isBlank()) {
            return refused("file-name-missing");
        }
        BoundedContent content = BoundedContent.read(upload, MOST_BYTES);
        if (content.empty()) {
            return refused("file-empty");
        }
        if (content.tooLarge()) {
            return refused("file-too-large", MOST_BYTES);
        }
        return byType(name, content);
    }

    private static Result<Accepted> byType(String name, BoundedContent content) {
        String found = RealType.of(content.bytes());
        Optional<AcceptedType> type = AcceptedType.of(found);
        if (type.isEmpty()) {
            return refused("file-type-not-accepted", found, String.join(", ", AcceptedType.contentTypes()));
        }
        return FileName.of(name, type.get())
                .map(safe ->
                        Result.done(new Accepted(safe, type.get().contentType(), content.sha256(), content.bytes())))
                .orElseGet(() -> refused("file-name-missing"));
    }

    private static Result<Accepted> refused(String code, Object... details) {
        return Result.refused(Refusal.of(code, FIELD, details));
    }
}
