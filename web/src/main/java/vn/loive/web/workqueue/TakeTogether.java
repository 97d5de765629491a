package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.BulkAct;

/** Behind the button "take those that are ticked": claims each, and shows what became of each. */
@WebServlet("/tasks/take-ticked")
public class TakeTogether extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient BulkAct acting;

    @Inject
    private transient BulkMemory memory;

    @Inject
    private transient NoInWords words;

    @Inject
    private transient PageProblems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String[] ticked = request.getParameterValues("pick");
        Result<List<BulkAct.Answer>> result =
                acting.claim(callers.need(), ticked == null ? List.of() : List.of(ticked));
        if (result instanceof Result.NotAllowed<?>) {
            problems.send(result, response);
            return;
        }
        String address = result instanceof Result.Done<List<BulkAct.Answer>> done
                ? "/tasks/result?of=" + memory.keep("", lines(done.value()))
                : "/tasks?ticked=" + why(result);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** The end of the text's name that says on the list why nothing was taken. */
    private static String why(Result<?> result) {
        String code = result instanceof Result.Refused<?> refused
                ? refused.refusals().get(0).code()
                : "";
        return switch (code) {
            case "nothing-ticked" -> "none";
            case "quota-bulk" -> "day";
            default -> "many";
        };
    }

    private List<BulkMemory.Line> lines(List<BulkAct.Answer> answers) {
        return answers.stream()
                .map(answer -> new BulkMemory.Line(answer.task(), words.of(answer.result())))
                .toList();
    }
}
