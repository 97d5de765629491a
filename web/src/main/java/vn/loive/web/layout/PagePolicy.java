package vn.loive.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** What a single page may do beyond the policy of every answer. */
@Named
@ApplicationScoped
public class PagePolicy {
    private static final String POLICY = "Content-Security-Policy";

    /** The page of a step shows papers in their place; a PDF is an object there, of this portal only. */
    public void showPapers() {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        String policy = ((HttpServletResponse) answer.getResponse()).getHeader(POLICY);
        if (policy != null) {
            answer.setResponseHeader(POLICY, policy.replace("object-src 'none'", "object-src 'self'"));
        }
    }
}
