package vn.loive.web.audit.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A list of objects with the same names in every language. */
final class JsonSheet implements Sheet {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonGenerator out;

    JsonSheet(OutputStream out) throws IOException {
        this.out = MAPPER.createGenerator(out);
        this.out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        this.out.writeStartArray();
    }

    @Override
    public void line(Map<String, Object> values) throws IOException {
        out.writePOJO(values);
    }

    @Override
    public void end() throws IOException {
        out.writeEndArray();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
