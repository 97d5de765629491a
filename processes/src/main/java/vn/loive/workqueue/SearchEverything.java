package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.loive.audit.Everything;
import vn.loive.audit.Found;
import vn.loive.audit.ListReads;
import vn.loive.audit.Search;
import vn.loive.audit.SearchLog;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.Page;
import vn.loive.shared.Result;

/** The auditor's search over everything; it is noted before it is answered. */
@ApplicationScoped
@Transactional
public class SearchEverything {
    @Inject
    private Everything everything;

    @Inject
    private SearchLog log;

    @Inject
    private ListReads reads;

    public Result<Page<Found>> search(Caller caller, Search search) {
        if (!Policy.readsEverything(caller)) {
            return Result.notAllowed("auditors-only");
        }
        Actor auditor = new Actor(caller.account(), caller.name(), Role.AUDITOR.realmName(), null);
        log.note(auditor, SearchLog.Kind.HISTORY_SEARCHED, search.asked());
        Page<Found> page = everything.page(search);
        reads.note(
                auditor,
                ListReads.Kind.HISTORY,
                Map.of("view", search.view().word()),
                page.items().stream()
                        .flatMap(found -> found.code().stream())
                        .distinct()
                        .toList());
        return Result.done(page);
    }
}
