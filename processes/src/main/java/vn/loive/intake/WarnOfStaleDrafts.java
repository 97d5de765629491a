package vn.loive.intake;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.contact.Proofs;
import vn.loive.contact.Ways;
import vn.loive.shared.Notice;
import vn.loive.shared.PersonName;
import vn.loive.shared.PortalClock;

/** Every morning, who has a draft that will go within a week is told, once; a draft that is touched again counts anew. */
@Singleton
public class WarnOfStaleDrafts {
    static final Duration BEFORE = Duration.ofDays(7);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Proofs proofs;

    @Inject
    private Event<Notice> notices;

    @Inject
    private Clock clock;

    @Schedule(hour = "8", minute = "10", persistent = false)
    void everyMorning() {
        warn();
    }

    /** Tells everybody whose draft goes within a week; the outbox keeps a second telling out. */
    public void warn() {
        Instant since = clock.instant().minus(DraftApplication.STALE).plus(BEFORE);
        List<Draft> stale = entities.createQuery(
                        "SELECT d FROM Draft d WHERE d.updatedAt < ?1 ORDER BY d.owner", Draft.class)
                .setParameter(1, since)
                .getResultList();
        stale.forEach(this::warn);
    }

    private void warn(Draft draft) {
        Ways ways = proofs.ways(draft.owner()).naming(typed(draft, "applicant.email"), typed(draft, "applicant.phone"));
        LocalDate day = draft.updatedAt()
                .plus(DraftApplication.STALE)
                .atZone(PortalClock.VIET_NAM)
                .toLocalDate();
        ways.open()
                .ifPresent(address -> notices.fire(new Notice(
                        null,
                        draft.owner(),
                        address.channel(),
                        address.value(),
                        ways.choice().waitsAtNight(address.channel() == Notice.Channel.SMS),
                        ways.choice().language(),
                        "draft",
                        Map.of("day", day.toString()),
                        "draft/" + draft.id() + "/" + draft.updatedAt().getEpochSecond())));
    }

    private static Optional<String> typed(Draft draft, String question) {
        return Optional.ofNullable(draft.typed().get(question)).map(PersonName::tidy);
    }
}
