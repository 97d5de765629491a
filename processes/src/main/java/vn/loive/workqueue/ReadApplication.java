package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.History;
import vn.loive.audit.HistoryLine;
import vn.loive.audit.ReadRight;
import vn.loive.audit.RecordRead;
import vn.loive.audit.RecordReads;
import vn.loive.audit.SearchLog;
import vn.loive.audit.Through;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.identity.Role;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.shared.Traced;

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

    @Inject
    private RecordReads reads;

    @Inject
    private SearchLog log;

    @Inject
    private Quotas quotas;

    /** Opens it on a page: for the family that sent it, the officials at whose units it waited or waits, and auditors. */
    public Result<Application> read(Caller caller, DossierCode code) {
        return read(caller, code, Through.PAGE);
    }

    /** Opens it and notes the read; also notes a look without a right. What the family reads of its own is not noted. */
    public Result<Application> read(Caller caller, DossierCode code, Through through) {
        return read(caller, code, through, Optional.empty());
    }

    /** Opens one of its papers. */
    public Result<Application> readPaper(Caller caller, DossierCode code, UUID paper) {
        return read(caller, code, Through.PAPER, Optional.of(paper));
    }

    private Result<Application> read(Caller caller, DossierCode code, Through through, Optional<UUID> paper) {
        Optional<Application> found = applications.find(code);
        Optional<Right> right = found.flatMap(application -> right(caller, application));
        if (found.isPresent() && !right.filter(Right::isOwn).isPresent()) {
            Right by = right.orElseGet(() -> new Right(ReadRight.NONE, caller.asWhoever()));
            reads.note(by.reader(), code, by.kind(), through, paper);
        }
        return found.filter(application -> right.isPresent()).map(Result::done).orElseGet(Result::notFound);
    }

    /** The same without a note: for an act, or for a list that shows no more than code, name and state. */
    public Result<Application> glance(Caller caller, DossierCode code) {
        return applications
                .find(code)
                .filter(application -> right(caller, application).isPresent())
                .map(Result::done)
                .orElseGet(Result::notFound);
    }

    /** The history of an application that the caller may read. */
    public Result<List<HistoryLine>> history(Caller caller, DossierCode code) {
        return read(caller, code).map(application -> history.of(code));
    }

    /** Which lanes of a line the reader may see: those who worked on an application read what was done, not who else read it. */
    public static Set<Traced.Lane> lanes(Caller caller) {
        return Policy.readsEverything(caller)
                ? EnumSet.allOf(Traced.Lane.class)
                : EnumSet.of(Traced.Lane.ACTS, Traced.Lane.CLOCK);
    }

    /** Opens its whole line of time to take it away, which is for auditors only. */
    public Result<Application> export(Caller caller, DossierCode code) {
        if (Policy.readsEverything(caller)) {
            return quotas.spend(caller.account(), Quota.EXPORTS, 0).then(within -> read(caller, code, Through.EXPORT));
        }
        Result<Application> seen = glance(caller, code);
        applications
                .find(code)
                .ifPresent(found -> reads.note(caller.asWhoever(), code, ReadRight.NONE, Through.EXPORT));
        return seen.then(found -> Result.notAllowed("auditors-only"));
    }

    /** Notes that the reader of such an export went away, and how far it had come. */
    public void exportBrokenOff(Caller caller, DossierCode code, String format, long rows) {
        log.note(
                new Actor(caller.account(), caller.name(), Role.AUDITOR.realmName(), null),
                SearchLog.Kind.EXPORT_BROKEN_OFF,
                Map.of("code", code.value(), "format", format, "rows", rows));
    }

    /** Who has opened an application, for its family, and for auditors together with the looks that were refused. */
    public List<RecordRead> reads(Caller caller, Application application) {
        if (Policy.readsEverything(caller)) {
            return reads.of(application.code());
        }
        return application.owner().equals(caller.account())
                ? reads.of(application.code()).stream()
                        .filter(read -> !read.isRefused())
                        .toList()
                : List.of();
    }

    /** By what right somebody reads, and as whom; the family's own right has no kind. */
    private record Right(@Nullable ReadRight of, Actor reader) {
        boolean isOwn() {
            return of == null;
        }

        ReadRight kind() {
            return Objects.requireNonNull(of);
        }
    }

    private Optional<Right> right(Caller caller, Application application) {
        if (application.owner().equals(caller.account())) {
            return Optional.of(new Right(null, caller.asApplicant()));
        }
        if (Policy.readsEverything(caller)) {
            return Optional.of(new Right(
                    ReadRight.AUDIT, new Actor(caller.account(), caller.name(), Role.AUDITOR.realmName(), null)));
        }
        return postFor(caller, application.code()).map(post -> new Right(ReadRight.WORK, caller.acting(post)));
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
}
