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
import vn.loive.shared.UnitId;
import vn.loive.workqueue.QueueFilter;

/**
 * What of the queue an address asks for. What cannot be read is left out, because a page that was typed wrong should
 * still show the queue.
 *
 * @param view the tab
 * @param search part of a name or code
 * @param step only this step
 * @param service only this service
 * @param unit only this unit
 * @param overdue only what is late
 * @param newest the newest first instead of the most urgent
 * @param after the cursor of the page before
 * @param before the cursor of the page after
 */
record QueueAddress(
        QueueFilter.View view,
        String search,
        String step,
        String service,
        String unit,
        boolean overdue,
        boolean newest,
        String after,
        String before) {
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
                text.apply("unit"),
                text.apply("overdue").equals("true"),
                text.apply("sort").equals("-created"),
                text.apply("after"),
                text.apply("before"));
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
                given(unit).map(UnitId::new),
                Step.ofId(step),
                given(service),
                overdue ? Optional.of(true) : Optional.empty(),
                given(search),
                newest,
                Page.USUAL,
                cursor(before).isPresent() ? Optional.empty() : cursor(after),
                cursor(before));
    }

    private static Optional<String> given(String word) {
        return Optional.of(word).filter(some -> !some.isEmpty());
    }

    private Optional<Cursor> cursor(String word) {
        return given(word).flatMap(text -> Cursor.parse(text, QueueFilter.moments(view, newest)));
    }

    boolean isNarrowed() {
        return !search.isEmpty() || !unit.isEmpty() || !step.isEmpty() || !service.isEmpty() || overdue;
    }

    /** Another tab with the same filters, from its beginning. */
    String of(QueueFilter.View other) {
        return at(other, "", "");
    }

    /** The same with everything shown. */
    String wide() {
        return new QueueAddress(view, "", "", "", "", false, newest, "", "").text();
    }

    /** The page after this one. */
    String next(Cursor cursor) {
        return at(view, cursor.text(), "");
    }

    /** The page before this one. */
    String previous(Cursor cursor) {
        return at(view, "", cursor.text());
    }

    /** The first page. */
    String first() {
        return at(view, "", "");
    }

    private String at(QueueFilter.View which, String from, String to) {
        return new QueueAddress(which, search, step, service, unit, overdue, newest, from, to).text();
    }

    private String text() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("state", view == QueueFilter.View.WAITING ? "" : view.word());
        parts.put("q", search);
        parts.put("step", step);
        parts.put("service", service);
        parts.put("unit", unit);
        parts.put("overdue", overdue ? "true" : "");
        parts.put("sort", newest ? "-created" : "");
        parts.put("after", after);
        parts.put("before", before);
        String query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + StepAddress.encode(part.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/tasks" : "/tasks?" + query;
    }
}
