package vn.loive.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.IdentityProvider;
import vn.loive.identity.LoginWay;
import vn.loive.web.layout.WantedLogin;

/**
 * Leads a person to the identity provider to change something about his own login, and back to
 * {@code /account/security}. A mere link to it begins nothing.
 */
@WebServlet("/account/change")
public class ChangeLogin extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/account/security";

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient IdentityProvider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goTo(PAGE, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LoginChange> change = LoginChange.of(request.getParameter("change"));
        if (change.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<LoginWay> ways = provider.waysOf(request.getUserPrincipal().getName());
        Optional<LoginWay> which = device(ways, request.getParameter("device"));
        if (change.get().isOfADevice() != which.isPresent() || !change.get().isFor(callers.isStaff(), ways)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        LoginOutcome.begin(request.getSession(), change.get());
        String asked = change.get().asked(which) + WantedLogin.FRESH + (callers.isStaff() ? WantedLogin.STRONG : "");
        goTo(WantedLogin.begin(request.getSession(), asked, PAGE), response);
    }

    private static Optional<LoginWay> device(List<LoginWay> ways, @Nullable String id) {
        return ways.stream()
                .filter(way -> way.kind().isDevice() && way.id().equals(id))
                .findFirst();
    }

    private static void goTo(String address, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
