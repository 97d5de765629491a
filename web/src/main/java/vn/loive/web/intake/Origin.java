package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.loive.web.front.Households;

/** Where a question without a login comes from, as a number by which it is counted: the address is never written down. */
@RequestScoped
public class Origin {
    @Inject
    private HttpServletRequest request;

    public String number() {
        return Households.number(String.valueOf(request.getRemoteAddr()));
    }
}
