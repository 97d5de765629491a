package vn.loive.web.identity.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loive.identity.Policy;
import vn.loive.identity.PostFilter;
import vn.loive.identity.Role;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.rest.PageQuery;

/** Reads the query of {@code GET /api/v1/posts}; tells all that is wrong with it at once. */
final class PostQuery {
    private static final Set<String> KNOWN = Set.of("q", "unit", "role", "ended", "limit", "after");
    private static final int LONGEST_SEARCH = 200;

    private PostQuery() {}

    static Result<PostFilter> read(MultivaluedMap<String, String> query) {
        List<Refusal> refusals = PageQuery.unknown(query, KNOWN);
        PageQuery page = PageQuery.read(query, 1, refusals);
        Optional<String> role = value(query, "role");
        Optional<Role> known = role.flatMap(Role::ofRealm).filter(Policy::isPost);
        if (role.isPresent() && known.isEmpty()) {
            refusals.add(Refusal.of("unknown-choice", "role"));
        }
        String ended = value(query, "ended").orElse("false");
        if (!Set.of("true", "false").contains(ended)) {
            refusals.add(Refusal.of("unknown-choice", "ended"));
        }
        String typed = value(query, "q").orElse("");
        if (typed.length() > LONGEST_SEARCH) {
            refusals.add(Refusal.of("too-long", "q", LONGEST_SEARCH));
        }
        Optional<String> unit = value(query, "unit");
        if (!PlainText.isReadable(typed + unit.orElse(""))) {
            refusals.add(Refusal.of("bad-character", "q"));
        }
        return refusals.isEmpty()
                ? Result.done(new PostFilter(
                        typed, unit.map(UnitId::new), known, Boolean.parseBoolean(ended), page.limit(), page.after()))
                : Result.refused(refusals);
    }

    private static Optional<String> value(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(text -> !text.isBlank());
    }
}
