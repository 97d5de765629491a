package vn.loive.web.layout;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Styles and scripts whose address changes with their content: a browser fetches each once, keeps it for a year, and
 * never shows an old one.
 */
public class HashedResources extends ResourceHandlerWrapper {
    private static final String OURS = "loive";
    private static final int BYTES_SHOWN = 6;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public HashedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource != null && OURS.equals(library) ? new Hashed(resource) : resource;
    }

    private String address(Resource resource) {
        boolean changing = FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Development);
        return changing
                ? reckoned(resource)
                : addresses.computeIfAbsent(resource.getResourceName(), name -> reckoned(resource));
    }

    private static String reckoned(Resource resource) {
        return resource.getRequestPath() + "&v=" + hash(resource);
    }

    private static String hash(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(sum, 0, BYTES_SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Hashed extends ResourceWrapper {
        Hashed(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            return address(getWrapped());
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(super.getResponseHeaders());
            headers.put("Cache-Control", "public, max-age=31536000, immutable");
            return headers;
        }

        // the wrapper of the standard asks itself for these, and not the resource that it wraps
        @Override
        public String getResourceName() {
            return getWrapped().getResourceName();
        }

        @Override
        public String getLibraryName() {
            return getWrapped().getLibraryName();
        }

        @Override
        public String getContentType() {
            return getWrapped().getContentType();
        }
    }
}
