package vn.loive.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which files are taken, by reading them: at most 10 MiB, not empty, a PDF, JPEG or PNG by its content. */
public final class AttachmentRules {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final String FIELD = "file";

    private AttachmentRules() {}

    /** What came of looking at a file. */
    public sealed interface Inspection {}

    /** A file that may be kept, under a safe name. */
    public record Accepted(String name, String contentType, String sha256, byte[] content) implements Inspection {}

    /** A file that is not taken. */
    public record NotAccepted(AttachmentRefusal refusal) implements Inspection {}

    /**
     * Reads an upload, never more than one byte behind the limit.
     *
     * @param name as it was sent, with whatever path or sign
     * @throws IOException when the upload breaks off
     */
    public static Inspection inspect(@Nullable String name, InputStream upload) throws IOException {
        if (name == null || name.isBlank()) {
            return refused("file-name-missing", Map.of());
        }
        BoundedContent content = BoundedContent.read(upload, MOST_BYTES);
        if (content.empty()) {
            return refused("file-empty", Map.of());
        }
        if (content.tooLarge()) {
            return refused("file-too-large", Map.of("most", MOST_BYTES));
        }
        return byType(name, content);
    }

    private static Inspection byType(String name, BoundedContent content) {
        String found = RealType.of(content.bytes());
        Optional<AcceptedType> type = AcceptedType.of(found);
        if (type.isEmpty()) {
            return refused("file-type-not-accepted", Map.of("found", found, "accepted", AcceptedType.contentTypes()));
        }
        return FileName.of(name, type.get())
                .<Inspection>map(
                        safe -> new Accepted(safe, type.get().contentType(), content.sha256(), content.bytes()))
                .orElseGet(() -> refused("file-name-missing", Map.of()));
    }

    private static NotAccepted refused(String code, Map<String, Object> details) {
        return new NotAccepted(new AttachmentRefusal(code, FIELD, details));
    }
}
