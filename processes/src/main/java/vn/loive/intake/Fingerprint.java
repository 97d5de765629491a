package vn.loive.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import vn.loive.shared.Json;

/** The SHA-256 of a submission's content, by which a repeated one is told from another one. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Submission submission) {
        String content = Json.write(List.of(
                submission.service(),
                new TreeMap<>(submission.answers()),
                submission.attachments().stream().map(Object::toString).toList()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
