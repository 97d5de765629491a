package vn.loive.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.DossierCode;

/** Where attachments are kept; the acts of this package are its only users. */
public interface Attachments {

    void add(Attachment attachment, byte[] content);

    Optional<Attachment> find(UUID id);

    List<Attachment> of(DossierCode application);

    List<Attachment> unboundOf(String owner);

    Optional<byte[]> content(UUID id);

    /** The given ones, held for this transaction so that no other can bind them meanwhile. */
    List<Attachment> hold(Collection<UUID> ids);

    void bind(Collection<UUID> ids, DossierCode application);

    /** Deletes these, as far as they are not bound. */
    void forget(Collection<UUID> ids);

    /** Deletes what was uploaded before a moment and never bound; says how many. */
    int forgetUnbound(Instant before);
}
