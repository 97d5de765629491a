package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.loive.identity.Caller;
import vn.loive.identity.ContactChoices;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of writing an application, page by page: everything typed is kept, right or wrong. */
@ApplicationScoped
@Transactional
public class DraftApplication {
    /** After this time without a change a draft is deleted. */
    public static final Duration STALE = Duration.ofDays(30);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private KnownAnswers known;

    @Inject
    private ContactChoices contacts;

    @Inject
    private Quotas quotas;

    @Inject
    private Clock clock;

    /**
     * Begins with what is known already, so that it is not asked again.
     *
     * @param language in which the caller reads, for what he is told of the draft later
     */
    public Result<Draft> start(Caller caller, String service, String language) {
        Optional<Refusal> tooMany = quotas.take(caller.account(), Quota.DRAFTS, 0);
        if (tooMany.isPresent()) {
            return Result.refused(tooMany.get());
        }
        contacts.remember(caller, language);
        Draft draft = new Draft(UUID.randomUUID(), caller.account(), service, clock.instant());
        draft.type(known.forNewDraft(caller, service), "", clock.instant());
        entities.persist(draft);
        return Result.done(draft);
    }

    /** One's own draft; another family's does not exist for the caller. */
    public Optional<Draft> find(Caller caller, UUID id) {
        return Optional.ofNullable(entities.find(Draft.class, id))
                .filter(draft -> draft.owner().equals(caller.account()));
    }

    public List<Draft> ofOwner(Caller caller) {
        return entities.createQuery("SELECT d FROM Draft d WHERE d.owner = ?1 ORDER BY d.updatedAt DESC", Draft.class)
                .setParameter(1, caller.account())
                .getResultList();
    }

    /** Keeps what was typed on a page and where to go on; the other pages' answers stay. */
    public Optional<Draft> keep(Caller caller, UUID id, Map<String, String> typed, String nextStep) {
        Optional<Draft> draft = find(caller, id);
        draft.ifPresent(found -> found.type(typed, nextStep, clock.instant()));
        return draft;
    }

    /** Puts papers in, each once, and takes others out; two uploads at the same time wait for each other. */
    public Optional<Draft> changePapers(Caller caller, UUID id, List<UUID> in, List<UUID> out) {
        Optional<Draft> draft = find(caller, id);
        draft.ifPresent(found -> {
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            Set<UUID> papers = new LinkedHashSet<>(found.papers());
            papers.addAll(in);
            out.forEach(papers::remove);
            found.keepPapers(List.copyOf(papers), clock.instant());
        });
        return draft;
    }

    /** Removes a draft, because it was sent or is no longer wanted. */
    public void discard(Caller caller, UUID id) {
        find(caller, id).ifPresent(entities::remove);
    }

    /** Removes every draft that nobody has touched for {@link #STALE}; answers how many. */
    public int discardStale() {
        return entities.createQuery("DELETE FROM Draft d WHERE d.updatedAt < ?1")
                .setParameter(1, clock.instant().minus(STALE))
                .executeUpdate();
    }
}
