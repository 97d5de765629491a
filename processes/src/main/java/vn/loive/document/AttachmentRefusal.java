package vn.loive.document;

import java.util.Map;

/**
 * Why a file cannot be taken or bound: {@code file-empty}, {@code file-too-large} (most), {@code file-type-not-accepted}
 * (found, accepted), {@code file-name-missing}, {@code attachment-unknown} (id), {@code attachment-already-used} (id).
 */
public record AttachmentRefusal(String code, String field, Map<String, Object> details) {

    public AttachmentRefusal {
        details = Map.copyOf(details);
    }
}
