package vn.loive.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file under a safe name, of a known kind: as it came, or as it will be kept. */
record Paper(String name, AcceptedType type, byte[] content) {

    /** The same paper with other content, under a name that says its kind. */
    Paper as(AcceptedType newType, byte[] newContent) {
        return new Paper(FileName.of(name, newType).orElse(name), newType, newContent);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
