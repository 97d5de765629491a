package vn.loive.web.workqueue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.workqueue.QueueFilter;

/**
 * What of the queue an address asks for. What cannot be read is left out, because a page that was typed wrong should
 * still show the queue.
 *
 * @param view the tab
 * @param search part of a name or code
 * @param step only this step
 * @param service only this service
 * @param overdue only what is late
 * @param newest the newest first instead of the most urgent
 * @param after the cursor of the page before
 */
record QueueAddress(
        QueueFilter.View view,
        String search,
        String step,
        String service,
        boolean overdue,
        boolean newest,
        String after) {
    private static final int LONGEST = 200;

    /** Reads an address, parameter by parameter. */
    static QueueAddress read(Function<String, String> parameter) {
        Function<String, String> text = name -> {
            String value = Optional.ofNullable(parameter.apply(name)).orElse("").strip();
            return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        };
        return new QueueAddress(
                view(text.apply("state")),
                text.apply("q"),
                Step.ofId(text.apply("step")).map(Step::id).orElse(""),
                text.apply("service"),
                text.apply("overdue").equals("true"),
                text.apply("sort").equals("-created"),
                text.apply("after"));
    }

    private static QueueFilter.View view(String word) {
        return Arrays.stream(QueueFilter.View.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElse(QueueFilter.View.WAITING);
    }

    QueueFilter filter() {
        return new QueueFilter(
                view,
                Optional.empty(),
                Step.ofId(step),
                Optional.of(service).filter(word -> !word.isEmpty()),
                overdue ? Optional.of(true) : Optional.empty(),
                Optional.of(search).filter(word -> !word.isEmpty()),
                newest,
                Page.USUAL,
                Optional.of(after)
                        .filter(word -> !word.isEmpty())
                        .flatMap(text -> Cursor.parse(text, QueueFilter.moments(newest))));
    }

    boolean isNarrowed() {
        return !search.isEmpty() || !step.isEmpty() || !service.isEmpty() || overdue;
    }

    /** Another tab with the same filters, from its beginning. */
    String of(QueueFilter.View other) {
        return new QueueAddress(other, search, step, service, overdue, newest, "").text();
    }

    /** The same with everything shown. */
    String wide() {
        return new QueueAddress(view, "", "", "", false, newest, "").text();
    }

    /** The page after this one. */
    String next(Cursor cursor) {
        return new QueueAddress(view, search, step, service, overdue, newest, cursor.text()).text();
    }

    /** The first page. */
    String first() {
        return new QueueAddress(view, search, step, service, overdue, newest, "").text();
    }

    private String text() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("state", view == QueueFilter.View.WAITING ? "" : view.word());
        parts.put("q", search);
        parts.put("step", step);
        parts.put("service", service);
        parts.put("overdue", overdue ? "true" : "");
        parts.put("sort", newest ? "-created" : "");
        parts.put("after", after);
        String query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + StepAddress.encode(part.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/tasks" : "/tasks?" + query;
    }
}
