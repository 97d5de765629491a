package vn.loive.web.audit.rest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** A file that is written line by line while it is sent; one that is closed before its end never looks whole. */
interface Sheet extends Closeable {
    void line(Map<String, Object> values) throws IOException;

    /** Writes what stands after the last line. */
    void end() throws IOException;
}
