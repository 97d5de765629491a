package vn.loive.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Searched;
import vn.loive.workqueue.Register;
import vn.loive.workqueue.RegisterColumn;
import vn.loive.workqueue.RegisterColumns;

/** Behind the form of the register's columns: keeps them for the account and goes back to the register. */
@WebServlet("/register/columns")
public class ChooseColumns extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient RegisterColumns choices;

    @Inject
    private transient Searched searched;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Caller caller = callers.need();
        if (!Register.isFor(caller)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<String> words = Optional.ofNullable(request.getParameterValues("column"))
                .map(List::of)
                .orElse(List.of());
        choices.choose(caller, RegisterColumn.chosen(words));
        String first = RegisterAddress.read(searched::parameter).first();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", first + (first.contains("?") ? "&" : "?") + "saved=yes");
    }
}
