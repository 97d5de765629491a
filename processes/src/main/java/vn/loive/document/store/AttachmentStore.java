package vn.loive.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.document.Attachment;
import vn.loive.document.Attachments;
import vn.loive.shared.DossierCode;

/** Attachments in the tables of V020 and V070. */
@ApplicationScoped
@Transactional
class AttachmentStore implements Attachments {

    private static final String FIND = "select a from AttachmentRow a where ";
    private static final String IN_ORDER = " order by a.uploadedAt, a.id";

    @PersistenceContext(unitName = "loive")
    EntityManager entities;

    @Override
    public void add(Attachment attachment, byte[] content) {
        entities.persist(new AttachmentRow(attachment));
        // the content refers to its line, so that one goes first
        entities.flush();
        entities.persist(new AttachmentContentRow(attachment.id(), content));
        entities.flush();
    }

    @Override
    public Optional<Attachment> find(UUID id) {
        return Optional.ofNullable(entities.find(AttachmentRow.class, id)).map(AttachmentRow::attachment);
    }

    @Override
    public List<Attachment> of(DossierCode application) {
        return attachments("a.application = :value", application.value());
    }

    @Override
    public List<Attachment> unboundOf(String owner) {
        return attachments("a.application is null and a.owner = :value", owner);
    }

    @Override
    public Optional<byte[]> content(UUID id) {
        return Optional.ofNullable(entities.find(AttachmentContentRow.class, id))
                .map(AttachmentContentRow::content);
    }

    @Override
    public List<Attachment> hold(Collection<UUID> ids) {
        List<AttachmentRow> rows = entities.createQuery(FIND + "a.id in :ids order by a.id", AttachmentRow.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // what another transaction has just bound must be seen, also when the line was read here before
        rows.forEach(entities::refresh);
        return rows.stream().map(AttachmentRow::attachment).toList();
    }

    @Override
    public void bind(Collection<UUID> ids, DossierCode application) {
        ids.forEach(id -> entities.find(AttachmentRow.class, id).bindTo(application.value()));
        entities.flush();
    }

    @Override
    public void forget(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery("delete from AttachmentRow a where a.application is null and a.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    @Override
    public int forgetUnbound(Instant before) {
        return entities.createQuery(
                        "delete from AttachmentRow a where a.application is null and a.uploadedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private List<Attachment> attachments(String condition, String value) {
        return entities.createQuery(FIND + condition + IN_ORDER, AttachmentRow.class)
                .setParameter("value", value)
                .getResultStream()
                .map(AttachmentRow::attachment)
                .toList();
    }
}
