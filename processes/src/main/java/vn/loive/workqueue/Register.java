package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loive.audit.ListReads;
import vn.loive.audit.SearchLog;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.identity.Role;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.Actor;
import vn.loive.shared.FreeText;
import vn.loive.shared.Page;
import vn.loive.shared.Pieces;
import vn.loive.shared.Principal;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The register of applications: for an official what is or was at a step of his at his units, for an auditor everything. */
@ApplicationScoped
@Transactional
public class Register {
    private static final int PIECE = 500;
    private static final int LONG_PIECE = 5_000;

    @Inject
    private RegisterPages pages;

    @Inject
    private SearchLog log;

    @Inject
    private ListReads reads;

    @Inject
    private Quotas quotas;

    /** Whether somebody has a register at all. */
    public static boolean isFor(Caller caller) {
        return Policy.readsEverything(caller) || !QueueScope.of(caller).isEmpty();
    }

    /** The same as an answer: whoever has none hears that, and not what is wrong with his filter. */
    public static Result<Boolean> mayAsk(Caller caller) {
        return isFor(caller) ? Result.done(true) : Result.notAllowed("no-register");
    }

    /** A page; what was searched for is noted. */
    public Result<Page<RegisterLine>> page(Caller caller, RegisterFilter filter) {
        return mayGoOn(caller, filter).map(allowed -> {
            if (!filter.asked().isEmpty()) {
                log.note(as(caller), SearchLog.Kind.REGISTER_SEARCHED, asked(caller, filter));
            }
            return noted(caller, ListReads.Kind.REGISTER, filter, pages.page(scope(caller), filter));
        });
    }

    /** Whose lines somebody reads, on a page or in a file, is kept. */
    private Page<RegisterLine> noted(
            Caller caller, ListReads.Kind where, RegisterFilter filter, Page<RegisterLine> page) {
        reads.note(
                as(caller),
                where,
                filter.kinds(),
                page.items().stream().map(RegisterLine::code).toList());
        return page;
    }

    /**
     * An export that has begun.
     *
     * @param number of its note
     * @param lines read in pieces, between which nothing is open
     */
    public record Export(long number, Iterator<RegisterLine> lines) {}

    /** Every line of a filter; taking it away is noted first, with its reason. */
    public Result<Export> export(
            Caller caller, RegisterFilter filter, String format, List<RegisterColumn> columns, String why) {
        List<Refusal> lacking = FreeText.required("why", why);
        if (isFor(caller) && !lacking.isEmpty()) {
            return Result.refused(lacking);
        }
        return mayGoOn(caller, filter)
                .then(allowed -> quotas.spend(caller.account(), Quota.EXPORTS, 0))
                .map(allowed -> {
                    Map<String, Object> asked = asked(caller, filter);
                    asked.put("why", why.strip());
                    asked.put("format", format);
                    asked.put(
                            "columns",
                            String.join(
                                    " ",
                                    columns.stream().map(RegisterColumn::word).toList()));
                    long number = log.note(as(caller), SearchLog.Kind.REGISTER_EXPORTED, asked);
                    return new Export(number, lines(caller, filter));
                });
    }

    /** What no index has in order is sorted anew for each piece, so there are fewer of them. */
    private Iterator<RegisterLine> lines(Caller caller, RegisterFilter filter) {
        int piece = filter.sort().isIndexed() ? PIECE : LONG_PIECE;
        return new Pieces<>(
                piece,
                last -> noted(
                                caller,
                                ListReads.Kind.FILE,
                                filter,
                                pages.page(
                                        scope(caller),
                                        filter.goingOn(
                                                piece, Optional.ofNullable(last).map(filter::cursor))))
                        .items());
    }

    /** Notes that the reader of an export went away, and how far it had come. */
    public void brokenOff(Caller caller, Export export, String format, long rows) {
        log.note(
                as(caller),
                SearchLog.Kind.EXPORT_BROKEN_OFF,
                Map.of("exported", export.number(), "format", format, "rows", rows));
    }

    /** What was asked, and for whom a deputy also looked: his register holds what theirs does. */
    private static Map<String, Object> asked(Caller caller, RegisterFilter filter) {
        Map<String, Object> asked = new LinkedHashMap<>(filter.asked());
        String others = caller.posts().stream()
                .map(Post::of)
                .filter(Objects::nonNull)
                .map(Principal::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            asked.put("alsoFor", others);
        }
        return asked;
    }

    private Result<Boolean> mayGoOn(Caller caller, RegisterFilter filter) {
        return mayAsk(caller).then(allowed -> isKnown(caller, filter));
    }

    private Result<Boolean> isKnown(Caller caller, RegisterFilter filter) {
        boolean known = filter.turn()
                .cursor()
                .map(cursor -> filter.sort().knows(cursor) && pages.isLine(scope(caller), filter, cursor))
                .orElse(true);
        return known
                ? Result.done(true)
                : Result.refused(Refusal.of("bad-cursor", filter.turn().backwards() ? "before" : "after"));
    }

    private static Optional<QueueScope> scope(Caller caller) {
        return Policy.readsEverything(caller) ? Optional.empty() : Optional.of(QueueScope.of(caller));
    }

    private static Actor as(Caller caller) {
        return Policy.readsEverything(caller)
                ? new Actor(caller.account(), caller.name(), Role.AUDITOR.realmName(), null)
                : caller.asWhoever();
    }
}
