package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The act of binding uploaded files to an application, all of them or none, once and for good. */
@ApplicationScoped
@Transactional
public class AttachToApplication {

    private static final String FIELD = "attachments";

    @Inject
    Attachments attachments;

    /**
     * Binds files of one owner to a dossier code, inside the caller's transaction.
     *
     * @return why not, and then nothing is bound; someone else's file is answered like one that does not exist
     */
    public Optional<AttachmentRefusal> attach(String owner, String application, Collection<UUID> ids) {
        // in one order everywhere, so that two submissions never wait for each other
        TreeSet<UUID> wanted = new TreeSet<>(ids);
        Map<UUID, Attachment> found = held(wanted);
        List<AttachmentRefusal> refusals = wanted.stream()
                .flatMap(id -> refusal(owner, id, found.get(id)).stream())
                .toList();
        if (refusals.isEmpty() && !wanted.isEmpty()) {
            attachments.bind(wanted, application);
        }
        return refusals.stream().findFirst();
    }

    private Map<UUID, Attachment> held(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : attachments.hold(ids).stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
    }

    private static Optional<AttachmentRefusal> refusal(String owner, UUID id, @Nullable Attachment attachment) {
        if (attachment == null || !attachment.owner().equals(owner)) {
            return Optional.of(refused("attachment-unknown", id));
        }
        return attachment.application().isPresent()
                ? Optional.of(refused("attachment-already-used", id))
                : Optional.empty();
    }

    private static AttachmentRefusal refused(String code, UUID id) {
        return new AttachmentRefusal(code, FIELD, Map.of("id", id.toString()));
    }
}
