package vn.loive.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * A file under a safe name, of a known kind: as it came, or as it will be kept.
 *
 * @param scan whether it was looked through for viruses; empty as long as it was not
 */
record Paper(String name, AcceptedType type, byte[] content, Optional<Scan> scan) {
    Paper(String name, AcceptedType type, byte[] content) {
        this(name, type, content, Optional.empty());
    }

    Paper scanned(Optional<Scan> result) {
        return new Paper(name, type, content, result);
    }

    /** The same paper with other content, under a name that says its kind. */
    Paper as(AcceptedType newType, byte[] newContent) {
        return new Paper(FileName.of(name, newType).orElse(name), newType, newContent, scan);
    }

    /** What is known about it once it is kept. */
    Attachment asAttachment(String owner, String kind, Attachment.Origin origin, Instant now) {
        return new Attachment(
                UUID.randomUUID(),
                owner,
                Optional.empty(),
                kind,
                name,
                type.contentType(),
                content.length,
                sha256(),
                origin,
                // as exact as the database keeps it
                now.truncatedTo(ChronoUnit.MICROS));
    }

    String sha256() {
        return sha256(content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
