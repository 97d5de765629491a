package vn.loive.web.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.Search;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.Refusal;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.Searched;
import vn.loive.web.layout.TypedAddress;

/** What an address asks the search over everything, with all that is wrong with it. */
public final class SearchAddress {
    /** The parameters that an address may have. */
    public static final List<String> NAMES = List.of("view", "q", "who", "unit", "act", "reason", "from", "to");

    private final TypedAddress typed;
    private final Function<String, @Nullable String> parameter;

    private SearchAddress(Function<String, @Nullable String> parameter) {
        this.parameter = parameter;
        typed = new TypedAddress(NAMES, parameter);
    }

    public static SearchAddress read(Function<String, @Nullable String> parameter) {
        return new SearchAddress(parameter);
    }

    /** As it was typed. */
    public String get(String name) {
        return typed.get(name);
    }

    /** What is wrong with it; filled in when the search has been made. */
    public List<Refusal> refusals() {
        return typed.refusals();
    }

    public Search.View view() {
        return typed.choice("view", Search.View::of).orElse(Search.View.ACTS);
    }

    /** Whether anything is asked for but the newest. */
    boolean isNarrowed() {
        return typed.isNarrowedBesides("view");
    }

    /** The search for a page. */
    public Search search(int limit) {
        Page.Turn turn = typed.turn(limit, Search.MOMENTS, cursor -> cursor.id().matches("\\d{1,18}"), parameter);
        return new Search(
                view(),
                typed.given("q"),
                typed.given("who"),
                typed.given("reason"),
                typed.given("unit"),
                typed.given("act"),
                typed.begin("from"),
                typed.end("to"),
                turn);
    }

    /** The same for another view. */
    String of(Search.View view) {
        Map<String, String> parts = parts();
        parts.remove("view");
        if (view != Search.View.ACTS) {
            parts.put("view", view.word());
            parts.remove("act");
            parts.remove("reason");
        }
        return Query.of("/history", parts);
    }

    /** The page after this one. */
    String next(Cursor cursor) {
        Map<String, String> parts = parts();
        parts.put("after", cursor.text());
        return Query.of("/history", parts);
    }

    /** The page before this one. */
    String previous(Cursor cursor) {
        Map<String, String> parts = parts();
        parts.put("before", cursor.text());
        return Query.of("/history", parts);
    }

    /** The first page. */
    String first() {
        return Query.of("/history", parts());
    }

    /** What was typed, with the ticket in the place of the words. */
    private Map<String, String> parts() {
        return Searched.hidden(
                typed.parts(),
                Optional.ofNullable(parameter.apply(Searched.TICKET)).orElse(""));
    }
}
