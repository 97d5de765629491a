package vn.loive.web.layout;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The one file of a form that is read whole.
 *
 * @param name what it was called; empty when none was chosen
 * @param content at most one byte more than is taken, so that a file which is too large shows as one
 */
public record SentFile(String name, byte[] content) {
    /** Reads it; empty content when none was chosen. */
    public static SentFile of(HttpServletRequest request, String field, int largest) {
        try {
            Part part = request.getPart(field);
            if (part == null) {
                return new SentFile("", new byte[0]);
            }
            try (InputStream bytes = part.getInputStream()) {
                return new SentFile(
                        Optional.ofNullable(part.getSubmittedFileName()).orElse(""), bytes.readNBytes(largest + 1));
            }
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("The file of a form cannot be read", e);
        }
    }
}
