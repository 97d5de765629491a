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
 * @param name a display name without any path, with the extension of its real type
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 */
public record Attachment(
        UUID id,
        String owner,
        Optional<DossierCode> application,
        String name,
        String contentType,
        long size,
        String sha256,
        Instant uploadedAt) {}
