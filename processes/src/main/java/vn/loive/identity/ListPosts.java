package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loive.audit.ListReads;
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

    @Inject
    private ListReads reads;

    public Result<Page<HeldPost>> list(Caller caller, PostFilter filter) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        List<HeldPost> found = store.list(filter, clock.instant());
        Page<HeldPost> page = Page.of(
                found,
                filter.limit(),
                last -> new Cursor(List.of(last.from()), last.id().toString()));
        reads.note(
                GivePost.administrator(caller),
                ListReads.Kind.POSTS,
                Map.of("searched", !filter.search().isEmpty()),
                page.items().stream().map(HeldPost::account).distinct().toList());
        return Result.done(page);
    }

    /** One post by its id; empty for a word that is none, and for everybody but administrators. */
    public Optional<HeldPost> find(Caller caller, String id) {
        return caller.has(Role.ADMINISTRATOR) && id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? store.find(UUID.fromString(id))
                : Optional.empty();
    }
}
