package vn.loive.web.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page. One without PrimeFaces gets nothing of it; one with it, which only officials see, gets its scripts
 * and may run those inside the page that bear the number of this answer.
 */
public class PageHead extends HeadRenderer {
    private static final int NUMBER_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String POLICY = "Content-Security-Policy";

    @Override
    public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
        List<UIComponent> resources = context.getViewRoot().getComponentResources(context, "head");
        if (resources.stream().anyMatch(PageHead::isOfPrimeFaces)) {
            allowNumberedScripts(context);
            super.encodeBegin(context, head);
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("head", head);
        for (UIComponent resource : resources) {
            resource.encodeAll(context);
        }
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent head) throws IOException {
        context.getResponseWriter().endElement("head");
    }

    private static byte[] random() {
        byte[] bytes = new byte[NUMBER_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static boolean isOfPrimeFaces(UIComponent resource) {
        return "primefaces".equals(resource.getAttributes().get("library"));
    }

    /** One policy stays one: to what the server says for every answer comes the number. */
    private static void allowNumberedScripts(FacesContext context) {
        String number = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
        ExternalContext answer = context.getExternalContext();
        String policy = ((HttpServletResponse) answer.getResponse()).getHeader(POLICY);
        String scripts = "script-src 'self' 'nonce-" + number + "'";
        answer.setResponseHeader(POLICY, policy == null ? "default-src 'self'; " + scripts : policy + "; " + scripts);
        context.setResponseWriter(new NumberedScripts(context.getResponseWriter(), number));
        PrimeFaces.current().executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + number + "');}");
    }
}
