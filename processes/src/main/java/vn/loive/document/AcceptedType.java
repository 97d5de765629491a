package vn.loive.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of file that is accepted, known by its content; the first extension is the one that its name gets. */
enum AcceptedType {
    PDF("pdf", "application/pdf"),
    JPEG("jpg jpeg jpe", "image/jpeg"),
    PNG("png", "image/png"),
    /** What newer telephones make; it is kept as a JPEG, which everybody can open. */
    HEIC("heic heif hif", "image/heic", "image/heif");

    private final List<String> extensions;
    private final List<String> contentTypes;

    AcceptedType(String extensions, String... contentTypes) {
        this.extensions = List.of(extensions.split(" "));
        this.contentTypes = List.of(contentTypes);
    }

    static Optional<AcceptedType> of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentTypes.contains(contentType))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    String contentType() {
        return contentTypes.get(0);
    }

    String extension() {
        return extensions.get(0);
    }

    boolean isPicture() {
        return this != PDF;
    }

    /** Whether any accepted kind of file is called so, whichever this one is. */
    static boolean knowsExtension(String extension) {
        return Arrays.stream(values()).anyMatch(type -> type.extensions.contains(extension));
    }
}
