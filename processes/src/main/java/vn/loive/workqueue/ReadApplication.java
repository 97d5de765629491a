package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.loive.audit.History;
import vn.loive.audit.HistoryLine;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;

/** Opens one application for those who may read it; for everybody else it does not exist. */
@ApplicationScoped
@Transactional
public class ReadApplication {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private History history;

    /** The family that sent it, the officials at whose units it waited or waits, and auditors. */
    public Result<Application> read(Caller caller, DossierCode code) {
        return applications
                .find(code)
                .filter(application -> mayRead(caller, application))
                .map(Result::done)
                .orElseGet(Result::notFound);
    }

    /** The history of an application that the caller may read. */
    public Result<List<HistoryLine>> history(Caller caller, DossierCode code) {
        return read(caller, code).map(application -> history.of(code));
    }

    /** The post by which the caller has or had work with an application; the first that he got. */
    public Optional<Post> postFor(Caller caller, DossierCode code) {
        if (caller.posts().isEmpty()) {
            return Optional.empty();
        }
        return entities
                .createQuery(
                        "SELECT w FROM WorkItem w WHERE w.code = ?1 AND w.unit IN ?2 ORDER BY w.createdAt",
                        WorkItem.class)
                .setParameter(1, code.value())
                .setParameter(
                        2, caller.units().stream().map(unit -> unit.value()).toList())
                .getResultList()
                .stream()
                .flatMap(item -> WorkAccess.right(caller, item).stream())
                .findFirst();
    }

    private boolean mayRead(Caller caller, Application application) {
        return application.owner().equals(caller.account())
                || Policy.readsEverything(caller)
                || postFor(caller, application.code()).isPresent();
    }
}
