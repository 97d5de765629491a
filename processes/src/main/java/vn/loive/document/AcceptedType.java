package vn.loive.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of file that is accepted, known by its content; the first extension is the one that its name gets. */
enum AcceptedType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
    PNG("image/png", "png");

    private final String contentType;
    private final List<String> extensions;

    AcceptedType(String contentType, String... extensions) {
        this.contentType = contentType;
        this.extensions = List.of(extensions);
    }

    static Optional<AcceptedType> of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst();
    }

    static List<String> contentTypes() {
        return Arrays.stream(values()).map(type -> type.contentType).toList();
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extensions.get(0);
    }

    /** Whether any accepted kind of file is called so, whichever this one is. */
    static boolean knowsExtension(String extension) {
        return Arrays.stream(values()).anyMatch(type -> type.extensions.contains(extension));
    }
}
