package vn.loive.web.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page with PrimeFaces in it: each script bears the number of this answer, and a table is a table, not a grid,
 * which would promise that arrow keys walk from cell to cell.
 */
class NumberedScripts extends ResponseWriterWrapper {
    private static final Map<String, String> ROLES = Map.of("grid", "table", "gridcell", "cell");

    private final String number;

    NumberedScripts(ResponseWriter wrapped, String number) {
        super(wrapped);
        this.number = number;
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) throws IOException {
        super.startElement(name, component);
        if ("script".equals(name)) {
            super.writeAttribute("nonce", number, null);
        }
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        super.writeAttribute(name, "role".equals(name) ? role(String.valueOf(value)) : value, property);
    }

    private static String role(String role) {
        return ROLES.getOrDefault(role, role);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new NumberedScripts(getWrapped().cloneWithWriter(writer), number);
    }
}
