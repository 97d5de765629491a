package vn.loive.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content of an upload, read at most to one byte behind the limit, and its SHA-256. */
final class BoundedContent {

    private final byte[] bytes;
    private final int limit;

    private BoundedContent(byte[] bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    static BoundedContent read(InputStream upload, int limit) throws IOException {
        return new BoundedContent(upload.readNBytes(limit + 1), limit);
    }

    boolean empty() {
        return bytes.length == 0;
    }

    boolean tooLarge() {
        return bytes.length > limit;
    }

    byte[] bytes() {
        return bytes;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
