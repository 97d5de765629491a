package vn.loive.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file on its way. */
record Sent(String name, byte[] bytes) implements StoreAttachment.Upload {
    @Override
    public InputStream content() {
        return new ByteArrayInputStream(bytes);
    }
}
