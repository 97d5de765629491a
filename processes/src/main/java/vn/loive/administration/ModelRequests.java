package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.engine.CheckedModel;
import vn.loive.shared.Actor;

/** The rows of what administrators want to be deployed, and of what others refused. */
@ApplicationScoped
class ModelRequests {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    Optional<ModelRequest> find(UUID file) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT r.at, r.running, r.content, r.digest, r.by_account, r.by_name,"
                                + " r.reason, n.at AS no_at, n.by_name AS no_name, n.reason AS no_reason"
                                + " FROM portal.model_request r LEFT JOIN portal.model_refused n ON n.file = r.file"
                                + " WHERE r.file = ?1")
                .setParameter(1, file)
                .getResultList();
        return rows.stream().map(row -> request((Object[]) row)).findFirst();
    }

    private static ModelRequest request(@Nullable Object[] row) {
        return new ModelRequest(
                (Instant) row[0],
                ((Number) row[1]).intValue(),
                new CheckedModel((String) row[2], (String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                row[7] == null
                        ? Optional.empty()
                        : Optional.of(
                                new ModelRequest.ModelRefused((Instant) row[7], (String) row[8], (String) row[9])));
    }

    /** The files that wait for another administrator, the oldest request first. */
    List<UUID> waiting() {
        List<?> rows = entities.createNativeQuery("SELECT r.file FROM portal.model_request r"
                        + " WHERE NOT EXISTS (SELECT 1 FROM portal.model_refused n WHERE n.file = r.file)"
                        + " AND NOT EXISTS (SELECT 1 FROM portal.model_deployed d WHERE d.file = r.file)"
                        + " ORDER BY r.at, r.file")
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    void ask(UUID file, int running, CheckedModel model, Actor by, String reason) {
        entities.createNativeQuery("INSERT INTO portal.model_request (file, running, content, digest, by_account,"
                        + " by_name, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, file)
                .setParameter(2, running)
                .setParameter(3, model.text())
                .setParameter(4, model.digest())
                .setParameter(5, by.account())
                .setParameter(6, by.name())
                .setParameter(7, reason)
                .executeUpdate();
    }

    void refuse(UUID file, Actor by, String reason) {
        entities.createNativeQuery("INSERT INTO portal.model_refused (file, by_account, by_name, reason)"
                        + " VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, file)
                .setParameter(2, by.account())
                .setParameter(3, by.name())
                .setParameter(4, reason)
                .executeUpdate();
    }
}
