package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Whether somebody is logged in, and the ways in and on from this page. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    HttpServletRequest request;

    public boolean isLoggedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The way to a page behind the login, through the login where it is needed. */
    public String to(String page) {
        return isLoggedIn() ? page : "/login?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** What was asked for when the request failed, to be tried once more. */
    public String getFailedAddress() {
        String query = request.getQueryString();
        return Addresses.local(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) + (query == null ? "" : "?" + query));
    }

    /** The log-in that comes back to this page; after a failed request, to the start page. */
    public String getLoginAddress() {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        String back = failed ? "/" : Addresses.local(request.getRequestURI());
        return "/login?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
