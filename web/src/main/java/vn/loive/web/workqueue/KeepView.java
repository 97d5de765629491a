package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.SavedView;
import vn.loive.workqueue.SavedViews;

/** A kept view of the queue: its own link leads to what it shows; its buttons keep, rename and forget it. */
@WebServlet("/tasks/views")
public class KeepView extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient SavedViews views;

    @Inject
    private transient PageProblems problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Optional<SavedView> view = id(request).flatMap(id -> views.find(callers.need(), id));
        if (view.isPresent()) {
            goTo(response, view.get().address(), "");
        } else {
            problems.send(Result.notFound(), response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Caller caller = callers.need();
        String name = Objects.requireNonNullElse(request.getParameter("name"), "");
        String act = Objects.requireNonNullElse(request.getParameter("act"), "");
        String here = QueueAddress.read(request::getParameter).kept();
        Optional<UUID> id = id(request);
        if (act.equals("keep")) {
            answer(response, views.keep(caller, name, here), "kept", here);
        } else if (act.equals("rename") && id.isPresent()) {
            answer(response, views.rename(caller, id.get(), name), "renamed", here);
        } else if (act.equals("forget") && id.isPresent()) {
            answer(response, views.forget(caller, id.get()), "gone", here);
        } else {
            problems.send(Result.notFound(), response);
        }
    }

    private void answer(HttpServletResponse response, Result<SavedView> result, String done, String here) {
        if (result instanceof Result.Refused<SavedView> refused) {
            goTo(response, here, refused.refusals().get(0).code());
        } else if (result instanceof Result.Done<SavedView>) {
            goTo(response, here, done);
        } else {
            problems.send(result, response);
        }
    }

    private static void goTo(HttpServletResponse response, String address, String told) {
        String mark = address.contains("?") ? "&" : "?";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", told.isEmpty() ? address : address + mark + "view=" + told);
    }

    private static Optional<UUID> id(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("id")).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
