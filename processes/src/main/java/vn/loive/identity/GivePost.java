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
import vn.loive.shared.Actor;
import vn.loive.shared.FreeText;
import vn.loive.shared.PersonName;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** The act of giving a post; it counts from the next request of whoever gets it. */
@ApplicationScoped
@Transactional
public class GivePost {
    private static final int YEARS_AHEAD = 10;
    private static final int LONGEST_LOGIN = 255;

    @Inject
    private PostStore store;

    @Inject
    private IdentityProvider provider;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /**
     * What is wished for.
     *
     * @param account the login of whoever shall have it, or how the portal names his account
     * @param name his name; without it the one that the login has
     * @param from the first day; without it, or with today, at once
     * @param lastDay the last day; without it until somebody ends it
     */
    public record Wish(
            String account,
            String name,
            String role,
            String unit,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay,
            String reason) {}

    public Result<HeldPost> give(Caller caller, Wish wish) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        List<Refusal> refusals = new ArrayList<>();
        Optional<Receiver> receiver = receiver(caller, wish, refusals);
        checkPost(wish, refusals);
        checkDays(wish, refusals);
        refusals.addAll(FreeText.required("reason", wish.reason()));
        return refusals.isEmpty() ? write(caller, receiver.orElseThrow(), wish) : Result.refused(refusals);
    }

    private record Receiver(String account, String name) {}

    /** The provider is asked who has this login now; what was only typed, anybody could register later. */
    private Optional<Receiver> receiver(Caller caller, Wish wish, List<Refusal> refusals) {
        String login = wish.account().strip();
        if (login.isEmpty()) {
            refusals.add(Refusal.of("missing", "account"));
            return Optional.empty();
        }
        Optional<ProviderAccount> known = login.length() > LONGEST_LOGIN ? Optional.empty() : provider.named(login);
        if (known.isEmpty()) {
            refusals.add(Refusal.of("not-an-account", "account"));
            return Optional.empty();
        }
        ProviderAccount person = known.get();
        String account = accounts.of(person.sub(), person.login());
        if (account.equals(caller.account())) {
            refusals.add(Refusal.of("post-for-oneself", "account"));
        } else if (!Policy.mayHoldPosts(provider.rolesOf(person))) {
            refusals.add(Refusal.of("cannot-hold-posts", "account"));
        } else if (!isName(wish.name(), person.name())) {
            refusals.add(Refusal.of("login-of-another", "name", person.name()));
        }
        return Optional.of(new Receiver(account, person.name()));
    }

    private static boolean isName(String typed, String name) {
        String searchable = PersonName.searchable(typed);
        return searchable.isEmpty() || searchable.equals(PersonName.searchable(name));
    }

    private void checkPost(Wish wish, List<Refusal> refusals) {
        Optional<Role> role = Role.ofRealm(wish.role()).filter(Policy::isPost);
        Optional<String> kind = store.kindOf(new UnitId(wish.unit()), today());
        if (role.isEmpty()) {
            refusals.add(Refusal.of("unknown-choice", "role"));
        }
        if (kind.isEmpty()) {
            refusals.add(Refusal.of("unknown-unit", "unit"));
        } else if (role.isPresent() && !Policy.fits(role.get(), kind.get())) {
            refusals.add(Refusal.of("role-does-not-fit", "role"));
        }
    }

    private void checkDays(Wish wish, List<Refusal> refusals) {
        LocalDate today = today();
        LocalDate from = wish.from().orElse(today);
        if (from.isBefore(today)) {
            refusals.add(Refusal.of("day-has-passed", "from"));
        } else if (from.isAfter(today.plusYears(YEARS_AHEAD))) {
            refusals.add(Refusal.of("day-too-far", "from", YEARS_AHEAD));
        }
        if (wish.lastDay().filter(day -> day.isBefore(from)).isPresent()) {
            refusals.add(Refusal.of("ends-before-it-begins", "lastDay"));
        } else if (wish.lastDay()
                .filter(day -> day.isAfter(today.plusYears(YEARS_AHEAD)))
                .isPresent()) {
            refusals.add(Refusal.of("day-too-far", "lastDay", YEARS_AHEAD));
        }
    }

    private Result<HeldPost> write(Caller caller, Receiver receiver, Wish wish) {
        store.lock(receiver.account());
        Instant now = clock.instant();
        Instant from = wish.from()
                .filter(day -> day.isAfter(today()))
                .map(GivePost::begin)
                .orElse(now);
        Optional<Instant> until = wish.lastDay().map(day -> begin(day.plusDays(1)));
        Post post = new Post(Role.ofRealm(wish.role()).orElseThrow(), new UnitId(wish.unit()));
        if (store.overlapping(receiver.account(), post, from, until.orElse(PostFilter.END_OF_TIME))
                .isPresent()) {
            return Result.refused(Refusal.of("post-overlaps", "account"));
        }
        HeldPost held = new HeldPost(
                UUID.randomUUID(),
                receiver.account(),
                receiver.name(),
                post.role(),
                post.unit(),
                from,
                until,
                caller.account(),
                wish.reason().strip());
        store.give(held, administrator(caller));
        return Result.done(held);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PortalClock.VIET_NAM));
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(PortalClock.VIET_NAM).toInstant();
    }

    static Actor administrator(Caller caller) {
        return new Actor(caller.account(), caller.name(), Role.ADMINISTRATOR.realmName(), null);
    }
}
