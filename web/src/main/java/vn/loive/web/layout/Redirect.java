package vn.loive.web.layout;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the answer to a form by sending the browser to a page, so that loading that page again repeats nothing. */
public final class Redirect {
    private Redirect() {}

    public static void to(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        answer.setResponseHeader("Location", Addresses.local(address));
        faces.responseComplete();
    }
}
