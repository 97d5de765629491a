package vn.loive.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;

/** Notes who opens the record of a person, once per request and before anything is shown, and reads the notes back. */
@RequestScoped
public class RecordReads {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private final Set<String> noted = new HashSet<>();

    /** One insert and no query; when it fails, so does the read. */
    @Transactional
    public void note(Actor reader, DossierCode code, ReadRight right, Through through) {
        if (!noted.add(code + " " + right)) {
            return;
        }
        UnitId unit = reader.unit();
        entities.createNativeQuery("INSERT INTO portal.record_read"
                        + " (at, code, account, name, role, unit, by_right, through)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, clock.instant())
                .setParameter(2, code.value())
                .setParameter(3, reader.account())
                .setParameter(4, reader.name())
                .setParameter(5, reader.role())
                .setParameter(6, unit == null ? null : unit.value())
                .setParameter(7, right.name())
                .setParameter(8, through.name())
                .executeUpdate();
    }

    /** All reads of an application and all refused looks, in the order in which they happened. */
    @Transactional
    public List<RecordRead> of(DossierCode application) {
        return entities.createQuery(
                        "SELECT r FROM RecordRead r WHERE r.code = ?1 ORDER BY r.at, r.seq", RecordRead.class)
                .setParameter(1, application.value())
                .getResultList();
    }

    /** Some reads after one of them, for a reader who takes a long line of time in pieces. */
    @Transactional
    public List<RecordRead> after(DossierCode application, Instant at, long seq, int most) {
        return entities.createQuery(
                        "SELECT r FROM RecordRead r WHERE r.code = ?1"
                                + " AND (r.at > ?2 OR r.at = ?2 AND r.seq > ?3) ORDER BY r.at, r.seq",
                        RecordRead.class)
                .setParameter(1, application.value())
                .setParameter(2, at)
                .setParameter(3, seq)
                .setMaxResults(most)
                .getResultList();
    }
}
