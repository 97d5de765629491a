package vn.loive.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.DossierCode;

/**
 * What is known about an uploaded file.
 *
 * @param owner the account that uploaded it
 * @param application the dossier code it is bound to, empty until then
 * @param kind which paper it is, a word of the form; {@code other} when nobody said
 * @param name a display name without any path, with the extension of its real type
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param origin how it came
 */
public record Attachment(
        UUID id,
        String owner,
        Optional<DossierCode> application,
        String kind,
        String name,
        String contentType,
        long size,
        String sha256,
        Origin origin,
        Instant uploadedAt) {

    /** What a file is when nobody said which paper it is. */
    public static final String OTHER = "other";

    /**
     * How a file came.
     *
     * @param sha256 of the file as it was sent; it tells a file that is sent once more
     * @param chosenWith the same for photographs that were chosen together and come one by one
     * @param scan whether it was looked through for viruses; empty when that was not recorded yet
     */
    public record Origin(Optional<String> sha256, Optional<UUID> chosenWith, Optional<Scan> scan) {}

    /** Whether it is an account's own and not yet handed in. */
    public boolean isFreeFor(String account) {
        return owner.equals(account) && application.isEmpty();
    }
}
