package vn.loive.web.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.loive.shared.Page;

/** A page of a list as every client sees it: {@code items}, and {@code next} or {@code previous} when there is another page. */
public final class PageView {
    private PageView() {}

    /** Each row in its own view. */
    public static <T> Map<String, Object> of(Page<T> page, Function<T, ?> row) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("items", page.items().stream().map(row).toList());
        page.next().ifPresent(next -> view.put("next", next.text()));
        page.previous().ifPresent(previous -> view.put("previous", previous.text()));
        return view;
    }
}
