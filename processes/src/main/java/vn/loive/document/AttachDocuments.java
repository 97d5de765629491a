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
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of binding uploaded files to an application, all of them or none, once and for good. */
@ApplicationScoped
@Transactional
public class AttachDocuments {

    private static final String FIELD = "attachments";

    @Inject
    Attachments attachments;

    /**
     * Looks whether files may be bound, and holds them for this transaction so that no other can bind them meanwhile.
     *
     * @return each id once, or {@code attachment-unknown} and {@code attachment-already-used} with the id; someone else's
     *     file is answered like one that does not exist
     */
    public Result<List<UUID>> check(String owner, Collection<UUID> ids) {
        // in one order everywhere, so that two submissions never wait for each other
        List<UUID> wanted = List.copyOf(new TreeSet<>(ids));
        Map<UUID, Attachment> held = held(wanted);
        List<Refusal> refusals = wanted.stream()
                .flatMap(id -> refusal(owner, id, held.get(id)).stream())
                .toList();
        return refusals.isEmpty() ? Result.done(wanted) : Result.refused(refusals);
    }

    /** Binds what {@link #check} allowed in the same transaction. */
    public void attach(Collection<UUID> checked, DossierCode application) {
        attachments.bind(checked, application);
    }

    private Map<UUID, Attachment> held(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : attachments.hold(ids).stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
    }

    private static Optional<Refusal> refusal(String owner, UUID id, @Nullable Attachment attachment) {
        if (attachment == null || !attachment.owner().equals(owner)) {
            return Optional.of(Refusal.of("attachment-unknown", FIELD, id.toString()));
        }
        return attachment.application().map(used -> Refusal.of("attachment-already-used", FIELD, id.toString()));
    }
}
