package vn.loive.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;

/** Notes who opens the record of a person, once per request and before anything is shown, and reads the notes back. */
@RequestScoped
public class RecordReads {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    private final Set<String> noted = new HashSet<>();

    /** One insert and no query; when it fails, so does the read. */
    @Transactional
    public void note(Actor reader, DossierCode code, ReadRight right, Through through) {
        note(reader, code, right, through, Optional.empty());
    }

    /** The same for one paper of the record. */
    @Transactional
    public void note(Actor reader, DossierCode code, ReadRight right, Through through, Optional<UUID> paper) {
        if (!noted.add(code + " " + right + paper.map(id -> " " + id).orElse(""))) {
            return;
        }
        UnitId unit = reader.unit();
        Principal instead = reader.instead();
        entities.createNativeQuery("INSERT INTO portal.record_read"
                        + " (code, account, name, role, unit, by_right, through, paper, instead_account, instead_name)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, CAST(?8 AS uuid), ?9, ?10)")
                .setParameter(1, code.value())
                .setParameter(2, reader.account())
                .setParameter(3, reader.name())
                .setParameter(4, reader.role())
                .setParameter(5, unit == null ? null : unit.value())
                .setParameter(6, right.name())
                .setParameter(7, through.name())
                .setParameter(8, paper.map(UUID::toString).orElse(null))
                .setParameter(9, instead == null ? null : instead.account())
                .setParameter(10, instead == null ? null : instead.name())
                .executeUpdate();
    }

    /** All reads of an application and all refused looks, in the order in which they happened. */
    @Transactional
    public List<RecordRead> of(DossierCode application) {
        return Lines.of(entities, RecordRead.class, application);
    }
}
