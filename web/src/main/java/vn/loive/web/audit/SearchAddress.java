package vn.loive.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.Search;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.PlainText;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.SearchWords;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.TypedDate;

/** What an address asks the search over everything, with all that is wrong with it. */
public final class SearchAddress {
    /** The parameters that an address may have. */
    public static final List<String> NAMES = List.of("view", "q", "who", "unit", "act", "from", "to");

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private SearchAddress(Function<String, @Nullable String> parameter) {
        NAMES.forEach(name -> {
            String value = parameter.apply(name);
            if (value != null && !value.isBlank()) {
                typed.put(name, checked(name, value.strip()));
            }
        });
    }

    public static SearchAddress read(Function<String, @Nullable String> parameter) {
        return new SearchAddress(parameter);
    }

    private String checked(String name, String value) {
        if (value.length() > SearchWords.LONGEST) {
            refusals.add(Refusal.of("too-long", name, SearchWords.LONGEST));
            return value.substring(0, SearchWords.LONGEST);
        }
        if (!PlainText.isReadable(value)) {
            refusals.add(Refusal.of("bad-character", name));
            return "";
        }
        return value;
    }

    /** As it was typed. */
    public String get(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What is wrong with it; filled in when the search has been made. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public Search.View view() {
        Optional<Search.View> view = Search.View.of(get("view"));
        if (view.isEmpty() && !get("view").isEmpty()) {
            refusals.add(Refusal.of("unknown-choice", "view"));
        }
        return view.orElse(Search.View.ACTS);
    }

    /** Whether anything is asked for but the newest. */
    boolean isNarrowed() {
        return typed.keySet().stream().anyMatch(name -> !name.equals("view"));
    }

    /** The search for a page. */
    public Search search(int limit, Optional<String> after) {
        Optional<Cursor> cursor = after.flatMap(text -> Cursor.parse(text, Search.MOMENTS))
                .filter(one -> one.id().matches("\\d{1,18}"));
        if (after.isPresent() && cursor.isEmpty()) {
            refusals.add(Refusal.of("bad-cursor", "after"));
        }
        return new Search(
                view(),
                given("q"),
                given("who"),
                given("unit"),
                given("act"),
                day("from").map(SearchAddress::begin),
                day("to").map(day -> begin(day.plusDays(1))),
                limit,
                cursor);
    }

    Search search(Optional<String> after) {
        return search(Page.USUAL, after);
    }

    private Optional<String> given(String name) {
        return Optional.of(get(name)).filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = given(name).flatMap(TypedDate::read);
        if (day.isEmpty() && given(name).isPresent()) {
            refusals.add(Refusal.of("not-a-date", name));
        }
        return day;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(PortalClock.VIET_NAM).toInstant();
    }

    /** The same for another view. */
    String of(Search.View view) {
        Map<String, String> parts = new LinkedHashMap<>(typed);
        parts.remove("view");
        if (view != Search.View.ACTS) {
            parts.put("view", view.word());
            parts.remove("act");
        }
        return Query.of("/history", parts);
    }

    /** The page after this one. */
    String next(Cursor cursor) {
        Map<String, String> parts = new LinkedHashMap<>(typed);
        parts.put("after", cursor.text());
        return Query.of("/history", parts);
    }

    /** The first page. */
    String first() {
        return Query.of("/history", typed);
    }
}
