package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.engine.DeployedModel;
import vn.loive.shared.Actor;

/** The rows of what became of uploaded models. */
@ApplicationScoped
class ModelDeployments {
    private static final String DEPLOYED = "SELECT d.model, d.version, d.at, d.by_name, d.reason, r.by_name AS asked"
            + " FROM portal.model_deployed d LEFT JOIN portal.model_request r ON r.file = d.file";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    Optional<ModelDeployed> deployed(UUID id) {
        return read(entities.createNativeQuery(DEPLOYED + " WHERE d.file = ?1")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Every version that an administrator has deployed, the newest first. */
    List<ModelDeployed> deployed() {
        return read(entities.createNativeQuery(DEPLOYED + " ORDER BY d.at DESC").getResultList());
    }

    private static List<ModelDeployed> read(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ModelDeployed(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (Instant) row[2],
                        (String) row[3],
                        (String) row[4],
                        Optional.ofNullable((String) row[5])))
                .toList();
    }

    void deploy(UUID id, DeployedModel model, Actor by, String reason) {
        entities.createNativeQuery("INSERT INTO portal.model_deployed (file, model, version, by_account, by_name,"
                        + " reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, model.key())
                .setParameter(3, model.version())
                .setParameter(4, by.account())
                .setParameter(5, by.name())
                .setParameter(6, reason)
                .executeUpdate();
    }
}
