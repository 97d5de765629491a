package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.identity.Posts;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.routing.Step;
import vn.loive.shared.Principal;
import vn.loive.shared.Result;

/**
 * Nobody signs what he has checked himself in whatever round, nor has it signed by his deputy, nor signs it as the deputy of
 * another. Asked each time that a task comes into a hand, and once more when it is decided.
 */
@ApplicationScoped
class FourEyes {
    @Inject
    private Applications applications;

    @Inject
    private Posts posts;

    /** The "no" to a caller who is kept from a task that he could take otherwise. */
    <T> Optional<Result<T>> keepsAway(Caller caller, WorkItem item) {
        return why(caller.account(), caller.posts(), item).map(Result::notAllowed);
    }

    /** Whether somebody else is kept from a task, with the posts that he holds now. */
    boolean keepsAway(String account, WorkItem item) {
        // most steps are signed by nobody; then nobody's posts are asked for
        return item.step() == Step.DECIDE_AT_COMMUNE
                && why(account, posts.of(account), item).isPresent();
    }

    private Optional<String> why(String account, Set<Post> held, WorkItem item) {
        if (item.step() != Step.DECIDE_AT_COMMUNE) {
            return Optional.empty();
        }
        Application application = applications.find(item.code()).orElseThrow();
        Optional<Principal> instead =
                Policy.right(held, item.unit(), item.step().roles()).map(Post::of);
        if (application.wasPreparedBy(account)) {
            return Optional.of(instead.isPresent() ? "four-eyes-deputy" : "four-eyes");
        }
        return instead.map(Principal::account)
                .filter(application::wasPreparedBy)
                .map(principal -> "four-eyes-principal");
    }
}
