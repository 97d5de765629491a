package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Post;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.routing.Step;
import vn.loive.shared.Principal;
import vn.loive.shared.Result;

/** Nobody signs what he prepared himself, nor has it signed by his deputy, nor signs it as the deputy of another. */
@ApplicationScoped
class FourEyes {
    @Inject
    private Applications applications;

    /** The "no" to a caller who is kept from a task that he could take otherwise. */
    Optional<Result<WorkItem>> keepsAway(Caller caller, WorkItem item) {
        Optional<String> preparedBy = preparedBy(item);
        Post post = WorkAccess.right(caller, item).orElseThrow();
        Principal of = post.of();
        if (preparedBy.filter(caller.account()::equals).isPresent()) {
            return Optional.of(of == null ? Result.notAllowed("four-eyes") : Result.notAllowed("four-eyes-deputy"));
        }
        return preparedBy
                .filter(account -> of != null && of.account().equals(account))
                .map(account -> Result.notAllowed("four-eyes-principal"));
    }

    /** Whether an account is kept from a task, because it did the step that is checked here. */
    boolean keepsAway(String account, WorkItem item) {
        return preparedBy(item).filter(account::equals).isPresent();
    }

    private Optional<String> preparedBy(WorkItem item) {
        return item.step() == Step.DECIDE_AT_COMMUNE
                ? applications.find(item.code()).flatMap(Application::preparedBy)
                : Optional.empty();
    }
}
