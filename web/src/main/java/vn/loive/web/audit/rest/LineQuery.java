package vn.loive.web.audit.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loive.shared.Page;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.Traced;
import vn.loive.web.audit.LinePlace;
import vn.loive.web.rest.PageQuery;

/**
 * What of a line of time a client asks for.
 *
 * @param lanes which lanes; when he names none, all that he may see
 * @param turn which page
 */
record LineQuery(Set<Traced.Lane> lanes, Page.Turn turn) {
    private static final Set<String> KNOWN = Set.of("lane", "limit", "after", "before");

    /** Reads an address; tells all that is wrong with it at once. */
    static Result<LineQuery> read(MultivaluedMap<String, String> query) {
        List<Refusal> refusals = PageQuery.unknown(query, KNOWN);
        Page.Turn turn = PageQuery.turn(query, LinePlace.MOMENTS, refusals);
        if (turn.cursor().isPresent() && turn.cursor().flatMap(LinePlace::of).isEmpty()) {
            refusals.add(Refusal.of("bad-cursor", turn.backwards() ? "before" : "after"));
        }
        Set<Traced.Lane> wanted = EnumSet.noneOf(Traced.Lane.class);
        for (String word : query.getOrDefault("lane", List.of())) {
            Optional<Traced.Lane> lane = Arrays.stream(Traced.Lane.values())
                    .filter(some -> some.word().equals(word))
                    .findFirst();
            lane.ifPresentOrElse(wanted::add, () -> refusals.add(Refusal.of("unknown-choice", "lane")));
        }
        return refusals.isEmpty() ? Result.done(new LineQuery(wanted, turn)) : Result.refused(refusals);
    }

    /** The same for somebody who may see some lanes, and whom the others are refused. */
    Result<LineQuery> within(Set<Traced.Lane> allowed) {
        return allowed.containsAll(lanes)
                ? Result.done(lanes.isEmpty() ? new LineQuery(allowed, turn) : this)
                : Result.notAllowed("auditors-only");
    }

    /** One entry more than the page is long. */
    Traced.Stretch stretch() {
        return new Traced.Stretch(
                turn.cursor().flatMap(LinePlace::of).orElse(Traced.Place.START), turn.backwards(), turn.limit() + 1);
    }
}
