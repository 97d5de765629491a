package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.shared.Json;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Searched;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.QueueFilter;

/** What a page of the queue would show now: its tasks, each with the number of its changes. One query, no names. */
@WebServlet("/tasks/changes")
public class QueueChanges extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient ListTasks listing;

    @Inject
    private transient Searched searched;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller caller = callers.need();
        QueueFilter wanted = QueueAddress.read(searched::parameter).filter();
        QueueFilter filter = listing.goesOnFromHere(caller, wanted) ? wanted : wanted.fromTheBeginning();
        Map<String, Object> rows = new LinkedHashMap<>();
        listing.list(caller, filter).items().forEach(item -> rows.put(item.task(), item.version()));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(Map.of("rows", rows)));
    }
}
