package vn.loive.web.guard;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Every {@code h:form} of the portal: it brings the token of the session with it. */
public class TokenForm extends HtmlForm {
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        FormTokens tokens = CDI.current().select(FormTokens.class).get();
        String token = tokens.getValue();
        if (isRendered() && token != null) {
            write(context.getResponseWriter(), tokens.getField(), token);
        }
    }

    private void write(ResponseWriter writer, String field, @Nullable String token) throws IOException {
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", field, null);
        writer.writeAttribute("value", token, null);
        writer.endElement("input");
    }
}
