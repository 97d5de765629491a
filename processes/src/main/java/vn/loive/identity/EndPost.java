package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of ending a post, at once or with a last day; whoever held it is without it from the next request on. */
@ApplicationScoped
@Transactional
public class EndPost {
    @Inject
    private PostStore store;

    @Inject
    private Event<PostEnded> ended;

    @Inject
    private Clock clock;

    /** Ends a post after its last day; without one at once. */
    public Result<HeldPost> end(Caller caller, UUID id, Optional<LocalDate> lastDay, String reason) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        Optional<HeldPost> known = store.find(id);
        if (known.isEmpty()) {
            return Result.notFound();
        }
        store.lock(known.get().account());
        HeldPost post = store.find(id).orElseThrow();
        Instant now = clock.instant();
        if (post.state(now) == HeldPost.State.ENDED) {
            return Result.overtaken("post-already-ended", post.name());
        }
        List<Refusal> refusals = new ArrayList<>(FreeText.required("reason", reason));
        Instant until = lastDay.map(day -> GivePost.begin(day.plusDays(1))).orElse(now);
        if (lastDay.filter(day -> day.isBefore(LocalDate.now(clock.withZone(PortalClock.VIET_NAM))))
                .isPresent()) {
            refusals.add(Refusal.of("day-has-passed", "lastDay"));
        } else if (post.until().filter(end -> end.isBefore(until)).isPresent()) {
            refusals.add(Refusal.of("post-ends-earlier", "lastDay"));
        }
        return refusals.isEmpty() ? write(caller, post, until, reason) : Result.refused(refusals);
    }

    /** One that has not begun yet ends as it begins: it never holds. */
    private Result<HeldPost> write(Caller caller, HeldPost post, Instant wished, String reason) {
        Instant until = wished.isBefore(post.from()) ? post.from() : wished;
        store.end(post, until, GivePost.administrator(caller), reason.strip());
        ended.fire(new PostEnded(post.unit()));
        return Result.done(store.find(post.id()).orElseThrow());
    }
}
