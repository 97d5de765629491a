package vn.loive.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/**
 * Which page of a list an address asks for.
 *
 * @param limit how many rows at most
 * @param after where the page before ended
 */
public record PageQuery(int limit, Optional<Cursor> after) {
    private static final Set<String> KNOWN = Set.of("limit", "after");

    /** What an address may have of a list that is read both ways. */
    private static final List<String> BOTH_WAYS = List.of("limit", "after", "before");

    /** Reads an address that has nothing else to ask for. */
    public static Result<PageQuery> read(MultivaluedMap<String, String> query, int moments) {
        List<Refusal> refusals = unknown(query, KNOWN);
        PageQuery page = read(query, moments, refusals);
        return refusals.isEmpty() ? Result.done(page) : Result.refused(refusals);
    }

    /** Reads the page among other wishes; what is wrong is added to the refusals. */
    public static PageQuery read(MultivaluedMap<String, String> query, int moments, List<Refusal> refusals) {
        return new PageQuery(limit(query, refusals), cursor(query, "after", moments, refusals));
    }

    /** The same for a list that is read both ways; one goes on or back, not both. */
    public static Page.Turn turn(MultivaluedMap<String, String> query, int moments, List<Refusal> refusals) {
        PageQuery page = read(query, moments, refusals);
        Optional<Cursor> before = cursor(query, "before", moments, refusals);
        refusals.addAll(bothWays(query));
        return new Page.Turn(page.limit(), page.after(), before);
    }

    /** How many rows at most. */
    public static int limit(MultivaluedMap<String, String> query, List<Refusal> refusals) {
        Optional<String> limit = value(query, "limit");
        boolean good = limit.isEmpty() || limit.get().matches("[1-9]\\d{0,2}");
        if (!good) {
            refusals.add(Refusal.of("out-of-range", "limit", 1, Page.MOST));
        }
        int wished = good ? limit.map(Integer::parseInt).orElse(Page.USUAL) : 1;
        return Math.min(Page.MOST, wished);
    }

    /** A refusal for an address that goes on and back at once. */
    public static List<Refusal> bothWays(MultivaluedMap<String, String> query) {
        return value(query, "after").isPresent() && value(query, "before").isPresent()
                ? List.of(Refusal.of("bad-cursor", "before"))
                : List.of();
    }

    private static Optional<Cursor> cursor(
            MultivaluedMap<String, String> query, String name, int moments, List<Refusal> refusals) {
        Optional<String> given = value(query, name);
        Optional<Cursor> cursor = given.flatMap(text -> Cursor.parse(text, moments));
        if (given.isPresent() && cursor.isEmpty()) {
            refusals.add(Refusal.of("bad-cursor", name));
        }
        return cursor;
    }

    /** A refusal for each parameter that nobody knows, beside those of a page that is turned both ways. */
    public static List<Refusal> unknownBothWays(MultivaluedMap<String, String> query, Collection<String> known) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(BOTH_WAYS);
        return unknown(query, all);
    }

    /** A refusal for each parameter that nobody knows. */
    public static List<Refusal> unknown(MultivaluedMap<String, String> query, Set<String> known) {
        List<Refusal> refusals = new ArrayList<>();
        query.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refusals.add(Refusal.of("unknown-field", name)));
        return refusals;
    }

    /** What was read, unless anything is wrong with it; each refusal once. */
    public static <T> Result<T> done(T value, List<Refusal> refusals, List<Refusal> more) {
        Set<Refusal> all = new LinkedHashSet<>(refusals);
        all.addAll(more);
        return all.isEmpty() ? Result.done(value) : Result.refused(List.copyOf(all));
    }

    private static Optional<String> value(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(text -> !text.isBlank());
    }
}
