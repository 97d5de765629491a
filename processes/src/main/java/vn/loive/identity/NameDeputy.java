package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.FreeText;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Principal;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/**
 * The act of naming a deputy whose own post fits, by the head of the unit, or by the person himself; then it waits until the
 * head confirms it. Who acts for another names nobody for him, and who has a deputy himself does not act for others
 * meanwhile.
 */
@ApplicationScoped
@Transactional
public class NameDeputy {
    private static final int YEARS_AHEAD = 1;

    @Inject
    private DeputyStore store;

    @Inject
    private Posts posts;

    @Inject
    private Clock clock;

    /**
     * What is wished for.
     *
     * @param account for whom; empty for oneself
     * @param deputy the login of the deputy
     * @param from the first day; without it, or with today, at once
     * @param lastDay the last day
     */
    public record Wish(
            String account,
            String deputy,
            UnitId unit,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay,
            String reason) {}

    public Result<Deputising> name(Caller caller, Wish wish) {
        String account =
                wish.account().isBlank() ? caller.account() : wish.account().strip();
        if (!account.equals(caller.account()) && !leads(caller, wish.unit())) {
            return Result.notAllowed("not-your-unit");
        }
        store.lock(wish.unit());
        List<Colleague> people = posts.ownAt(wish.unit());
        Optional<Colleague> principal = find(people, account);
        Optional<Colleague> deputy = find(people, wish.deputy().strip());
        List<Refusal> refusals = new ArrayList<>();
        checkPeople(caller, wish, account, principal, deputy, refusals);
        if (refusals.isEmpty()
                && !posts.fitsAsDeputy(wish.unit(), account, wish.deputy().strip())) {
            refusals.add(Refusal.of(
                    "deputy-does-not-fit", "deputy", deputy.orElseThrow().name()));
        }
        checkDays(wish, refusals);
        refusals.addAll(FreeText.required("reason", wish.reason()));
        return refusals.isEmpty()
                ? write(caller, wish, person(principal.orElseThrow()), person(deputy.orElseThrow()))
                : Result.refused(refusals);
    }

    /** A head by his own post: who only acts for the head does not share out his chair. */
    static boolean leads(Caller caller, UnitId unit) {
        return Policy.leads(caller, unit).filter(Post::isOwn).isPresent();
    }

    private static void checkPeople(
            Caller caller,
            Wish wish,
            String account,
            Optional<Colleague> principal,
            Optional<Colleague> deputy,
            List<Refusal> refusals) {
        if (principal.isEmpty()) {
            boolean onlyActs =
                    caller.posts().stream().anyMatch(post -> post.unit().equals(wish.unit()) && !post.isOwn());
            refusals.add(Refusal.of(onlyActs ? "deputy-of-a-deputy" : "no-post-there", "account"));
        }
        if (wish.deputy().isBlank()) {
            refusals.add(Refusal.of("missing", "deputy"));
        } else if (wish.deputy().strip().equals(account)) {
            refusals.add(Refusal.of("deputy-for-oneself", "deputy"));
        } else if (deputy.isEmpty()) {
            refusals.add(Refusal.of("not-a-colleague", "deputy"));
        }
    }

    private void checkDays(Wish wish, List<Refusal> refusals) {
        LocalDate today = today();
        LocalDate from = wish.from().orElse(today);
        if (from.isBefore(today)) {
            refusals.add(Refusal.of("day-has-passed", "from"));
        }
        if (wish.lastDay().isEmpty()) {
            refusals.add(Refusal.of("missing", "lastDay"));
        } else if (wish.lastDay().get().isBefore(from)) {
            refusals.add(Refusal.of("ends-before-it-begins", "lastDay"));
        } else if (wish.lastDay().get().isAfter(today.plusYears(YEARS_AHEAD))) {
            refusals.add(Refusal.of("day-too-far", "lastDay", YEARS_AHEAD));
        }
    }

    private Result<Deputising> write(Caller caller, Wish wish, Principal principal, Principal deputy) {
        Instant now = clock.instant();
        Instant from = wish.from()
                .filter(day -> day.isAfter(today()))
                .map(GivePost::begin)
                .orElse(now);
        Instant until = GivePost.begin(wish.lastDay().orElseThrow().plusDays(1));
        Optional<Refusal> refusal = chained(wish.unit(), principal, deputy, from, until);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Deputising row = new Deputising(
                UUID.randomUUID(),
                principal,
                deputy,
                wish.unit(),
                from,
                until,
                caller.account(),
                wish.reason().strip(),
                false);
        store.add(row);
        store.note("named", row, caller, from, row.reason());
        // where nobody leads, whoever fits may do the same work by his own post already
        if (leads(caller, row.unit()) || !posts.isLed(row.unit())) {
            store.confirm(row, caller, now);
        }
        return Result.done(store.find(row.id()).orElseThrow());
    }

    /** Nobody has two deputies at once, and no deputy a deputy. */
    private Optional<Refusal> chained(UnitId unit, Principal principal, Principal deputy, Instant from, Instant until) {
        for (Deputising other : store.overlapping(unit, from, until)) {
            if (other.principal().account().equals(principal.account())) {
                return Optional.of(
                        Refusal.of("deputy-overlaps", "deputy", other.deputy().name()));
            }
            if (other.deputy().account().equals(principal.account())) {
                return Optional.of(Refusal.of("deputy-of-a-deputy", "account"));
            }
            if (other.principal().account().equals(deputy.account())) {
                return Optional.of(Refusal.of("deputy-is-away", "deputy", deputy.name()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Colleague> find(List<Colleague> people, String account) {
        return people.stream()
                .filter(person -> person.account().equals(account))
                .findFirst();
    }

    private static Principal person(Colleague colleague) {
        return new Principal(colleague.account(), colleague.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PortalClock.VIET_NAM));
    }
}
