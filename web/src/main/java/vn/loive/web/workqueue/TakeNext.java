package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.ClaimNext;
import vn.loive.workqueue.WorkItem;

/** Behind the button "take the next": claims what is most urgent and opens its page, or says that nothing is left. */
@WebServlet("/tasks/next")
public class TakeNext extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient ClaimNext claiming;

    @Inject
    private transient PageProblems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        ClaimNext.Among among = new ClaimNext.Among(
                given(request, "unit").map(UnitId::new),
                given(request, "step").flatMap(Step::ofId),
                given(request, "service"),
                given(request, "stands").flatMap(ApplicationState::of));
        Result<Optional<WorkItem>> result = claiming.claim(callers.need(), among);
        if (result instanceof Result.Done<Optional<WorkItem>> done) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", done.value().map(StepAddress::of).orElse("/tasks?state=open&nothing=left"));
        } else {
            problems.send(result, response);
        }
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }
}
