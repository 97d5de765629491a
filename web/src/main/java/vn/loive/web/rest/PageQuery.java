package vn.loive.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
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

    /** Reads an address that has nothing else to ask for. */
    public static Result<PageQuery> read(MultivaluedMap<String, String> query, int moments) {
        List<Refusal> refusals = unknown(query, KNOWN);
        PageQuery page = read(query, moments, refusals);
        return refusals.isEmpty() ? Result.done(page) : Result.refused(refusals);
    }

    /** Reads the page among other wishes; what is wrong is added to the refusals. */
    public static PageQuery read(MultivaluedMap<String, String> query, int moments, List<Refusal> refusals) {
        Optional<String> limit = value(query, "limit");
        boolean good = limit.isEmpty() || limit.get().matches("[1-9]\\d{0,2}");
        if (!good) {
            refusals.add(Refusal.of("out-of-range", "limit", 1, Page.MOST));
        }
        Optional<String> after = value(query, "after");
        Optional<Cursor> cursor = after.flatMap(text -> Cursor.parse(text, moments));
        if (after.isPresent() && cursor.isEmpty()) {
            refusals.add(Refusal.of("bad-cursor", "after"));
        }
        int wished = good ? limit.map(Integer::parseInt).orElse(Page.USUAL) : 1;
        return new PageQuery(Math.min(Page.MOST, wished), cursor);
    }

    /** A refusal for each parameter that nobody knows. */
    public static List<Refusal> unknown(MultivaluedMap<String, String> query, Set<String> known) {
        List<Refusal> refusals = new ArrayList<>();
        query.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refusals.add(Refusal.of("unknown-field", name)));
        return refusals;
    }

    private static Optional<String> value(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(text -> !text.isBlank());
    }
}
