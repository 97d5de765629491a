package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.Result;

/** Shows administrators who holds which post. */
@ApplicationScoped
@Transactional
public class ListPosts {
    @Inject
    private PostStore store;

    @Inject
    private Clock clock;

    public Result<Page<HeldPost>> list(Caller caller, PostFilter filter) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        List<HeldPost> found = store.list(filter, clock.instant());
        return Result.done(Page.of(
                found,
                filter.limit(),
                last -> new Cursor(List.of(last.from()), last.id().toString())));
    }
}
