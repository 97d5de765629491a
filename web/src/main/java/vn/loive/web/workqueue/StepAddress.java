package vn.loive.web.workqueue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.loive.routing.Step;
import vn.loive.workqueue.WorkItem;

/** Where the page of a step is: the step's own name, in the way of addresses. */
final class StepAddress {
    private StepAddress() {}

    /** The page, such as {@code /tasks/review-at-commune}. */
    static String of(Step step) {
        return "/tasks/" + step.id().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The page with a task on it. */
    static String of(WorkItem item) {
        return of(item.step()) + "?task=" + encode(item.task());
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
