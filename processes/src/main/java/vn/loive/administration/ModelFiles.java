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

/** The rows of uploaded models and of what became of them. */
@ApplicationScoped
class ModelFiles {
    private static final String DEPLOYED = "SELECT model, version, at, by_name, reason FROM portal.model_deployed";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** A file as it was uploaded. */
    record Kept(UUID id, Instant at, String file, byte[] content, String name) {}

    Kept add(UUID id, Instant at, String file, byte[] content, Actor by) {
        entities.createNativeQuery("INSERT INTO portal.model_file (id, at, name, content, by_account, by_name)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, at)
                .setParameter(3, file)
                .setParameter(4, content)
                .setParameter(5, by.account())
                .setParameter(6, by.name())
                .executeUpdate();
        return new Kept(id, at, file, content, by.name());
    }

    Optional<Kept> find(UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, at, name, content, by_name FROM portal.model_file WHERE id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Kept((UUID) row[0], (Instant) row[1], (String) row[2], (byte[]) row[3], (String) row[4]))
                .findFirst();
    }

    /** Two who deploy models wait for one another. */
    void lock() {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('models')) AS text)")
                .getSingleResult();
    }

    Optional<ModelDeployed> deployed(UUID id) {
        return read(entities.createNativeQuery(DEPLOYED + " WHERE file = ?1")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Every version that an administrator has deployed, the newest first. */
    List<ModelDeployed> deployed() {
        return read(entities.createNativeQuery(DEPLOYED + " ORDER BY at DESC").getResultList());
    }

    private static List<ModelDeployed> read(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ModelDeployed(
                        (String) row[0], ((Number) row[1]).intValue(), (Instant) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    void deploy(UUID id, DeployedModel model, Instant at, Actor by, String reason) {
        entities.createNativeQuery("INSERT INTO portal.model_deployed (file, at, model, version, by_account, by_name,"
                        + " reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, at)
                .setParameter(3, model.key())
                .setParameter(4, model.version())
                .setParameter(5, by.account())
                .setParameter(6, by.name())
                .setParameter(7, reason)
                .executeUpdate();
    }
}
