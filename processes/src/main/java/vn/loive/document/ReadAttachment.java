package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.DossierCode;

/** Reads attachments; who may read which is the caller's question. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadAttachment {

    @Inject
    Attachments attachments;

    public Optional<Attachment> find(UUID id) {
        return attachments.find(id);
    }

    /** The papers of an application, the oldest first. */
    public List<Attachment> of(DossierCode application) {
        return attachments.of(application);
    }

    /** What an account has uploaded and not yet handed in, the oldest first. */
    public List<Attachment> unboundOf(String owner) {
        return attachments.unboundOf(owner);
    }

    public Optional<byte[]> content(UUID id) {
        return attachments.content(id);
    }
}
