package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.shared.Cursor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Page;
import vn.loive.shared.Result;

/** Finds applications; whoever may see them is the asker's matter. */
@ApplicationScoped
public class Applications {
    /** By how many moments an account's applications are sorted. */
    public static final int MOMENTS = 1;

    private static final Cursor BEFORE_ALL = new Cursor(List.of(Instant.parse("9999-01-01T00:00:00Z")), "");

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    public Optional<Application> find(DossierCode code) {
        return Optional.ofNullable(entities.find(Application.class, code.value()));
    }

    /** Those with some codes, in no order. */
    public List<Application> of(Collection<DossierCode> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT a FROM Application a WHERE a.code IN ?1", Application.class)
                        .setParameter(1, codes.stream().map(DossierCode::value).toList())
                        .getResultList();
    }

    /** Finds it and keeps everybody else from changing it until the transaction ends. */
    public Optional<Application> lock(DossierCode code) {
        return Optional.ofNullable(entities.find(Application.class, code.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The caller's own application, locked for a change; for everybody else there is none. */
    Result<Application> lockOwn(Caller caller, DossierCode code) {
        return lock(code)
                .filter(found -> found.owner().equals(caller.account()))
                .map(Result::done)
                .orElseGet(Result::notFound);
    }

    /** The application that a model's step speaks of; a step that lost a race is repeated by the engine. */
    public Application need(String code) {
        return find(new DossierCode(code)).orElseThrow(() -> new IllegalStateException("No application " + code));
    }

    /** How many of an account are not settled yet. */
    long openOf(String account) {
        return entities.createQuery(
                        "SELECT count(a) FROM Application a WHERE a.owner = ?1 AND a.state NOT IN ?2", Long.class)
                .setParameter(1, account)
                .setParameter(
                        2,
                        Arrays.stream(ApplicationState.values())
                                .filter(ApplicationState::isFinal)
                                .toList())
                .getSingleResult();
    }

    /** A page of an account's own applications, the newest first. */
    public Page<Application> ofOwner(String account, int limit, Optional<Cursor> after) {
        Cursor from = after.orElse(BEFORE_ALL);
        List<Application> found = entities.createQuery(
                        "SELECT a FROM Application a WHERE a.owner = ?1 AND (a.submittedAt < ?2 OR a.submittedAt = ?2"
                                + " AND a.code < ?3) ORDER BY a.submittedAt DESC, a.code DESC",
                        Application.class)
                .setParameter(1, account)
                .setParameter(2, from.at().get(0))
                .setParameter(3, from.id())
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(
                found,
                limit,
                last -> new Cursor(List.of(last.submittedAt()), last.code().value()));
    }

    /** The one that an account has sent last. */
    Optional<Application> lastOf(String account) {
        return ofOwner(account, 1, Optional.empty()).items().stream().findFirst();
    }

    void add(Application application) {
        entities.persist(application);
    }
}
