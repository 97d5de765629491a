package vn.loive.web.workqueue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Searched;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.QueueSort;

/**
 * What of the queue an address asks for. What cannot be read is left out, because a page that was typed wrong should
 * still show the queue.
 *
 * @param view the tab
 * @param search part of a name or code; it stands in no address
 * @param ticket what stands there instead of it
 * @param step only this step
 * @param service only this service
 * @param stands only what stands there, by the state's word
 * @param unit only this unit
 * @param overdue only what is late
 * @param sort in which order
 * @param after the cursor of the page before
 * @param before the cursor of the page after
 */
record QueueAddress(
        QueueFilter.View view,
        String search,
        String ticket,
        String step,
        String service,
        String stands,
        String unit,
        boolean overdue,
        QueueSort sort,
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
                QueueFilter.View.of(text.apply("state")).orElse(QueueFilter.View.WAITING),
                text.apply("q"),
                text.apply(Searched.TICKET),
                Step.ofId(text.apply("step")).map(Step::id).orElse(""),
                text.apply("service"),
                ApplicationState.of(text.apply("stands"))
                        .map(ApplicationState::word)
                        .orElse(""),
                text.apply("unit"),
                text.apply("overdue").equals("true"),
                QueueSort.of(text.apply("sort")).orElse(QueueSort.USUAL),
                text.apply("after"),
                text.apply("before"));
    }

    QueueFilter filter() {
        return new QueueFilter(
                view,
                given(unit).map(UnitId::new),
                Step.ofId(step),
                given(service),
                ApplicationState.of(stands),
                overdue ? Optional.of(true) : Optional.empty(),
                given(search),
                sort,
                Page.USUAL,
                cursor(before).isPresent() ? Optional.empty() : cursor(after),
                cursor(before));
    }

    private static Optional<String> given(String word) {
        return Optional.of(word).filter(some -> !some.isEmpty());
    }

    private Optional<Cursor> cursor(String word) {
        return given(word).flatMap(text -> Cursor.parse(text, QueueFilter.moments(view, sort)));
    }

    boolean isNarrowed() {
        return overdue || Stream.of(search, step, service, stands, unit).anyMatch(word -> !word.isEmpty());
    }

    /** True when there is something to keep under a name: a search is not kept, since it names a person. */
    boolean isWorthKeeping() {
        return !kept().equals("/tasks");
    }

    /** What is kept of it under a name. */
    String kept() {
        return new QueueAddress(view, "", "", step, service, stands, unit, overdue, sort, "", "").text();
    }

    /** The same with one of its filters taken away, by the parameter's name. */
    String without(String parameter) {
        return new QueueAddress(
                        view,
                        parameter.equals("q") ? "" : search,
                        ticket,
                        parameter.equals("step") ? "" : step,
                        parameter.equals("service") ? "" : service,
                        parameter.equals("stands") ? "" : stands,
                        parameter.equals("unit") ? "" : unit,
                        overdue && !parameter.equals("overdue"),
                        sort,
                        "",
                        "")
                .text();
    }

    /** What has changed since, asked for in the same words. */
    String changes() {
        String here = text();
        return "/tasks/changes" + here.substring("/tasks".length());
    }

    /** Another tab with the same filters, from its beginning. */
    String of(QueueFilter.View other) {
        return at(other, "", "");
    }

    /** The same with everything shown. */
    String wide() {
        return new QueueAddress(view, "", "", "", "", "", "", false, sort, "", "").text();
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
        return new QueueAddress(which, search, ticket, step, service, stands, unit, overdue, sort, from, to).text();
    }

    private String text() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("state", view == QueueFilter.View.WAITING ? "" : view.word());
        parts.put(Searched.TICKET, search.isEmpty() ? "" : ticket);
        parts.put("step", step);
        parts.put("service", service);
        parts.put("stands", stands);
        parts.put("unit", unit);
        parts.put("overdue", overdue ? "true" : "");
        parts.put("sort", sort.word());
        parts.put("after", after);
        parts.put("before", before);
        String query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + StepAddress.encode(part.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/tasks" : "/tasks?" + query;
    }
}
