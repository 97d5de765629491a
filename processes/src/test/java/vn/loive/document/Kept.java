package vn.loive.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.DossierCode;

/** A drawer for papers that forgets them with the test. */
final class Kept implements Attachments {
    private final Map<UUID, byte[]> contents = new LinkedHashMap<>();
    final List<Attachment> papers = new ArrayList<>();

    @Override
    public void add(Attachment attachment, byte[] content) {
        papers.add(attachment);
        contents.put(attachment.id(), content);
    }

    @Override
    public Optional<Attachment> find(UUID id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    @Override
    public Optional<byte[]> content(UUID id) {
        return Optional.ofNullable(contents.get(id));
    }

    @Override
    public List<Attachment> unboundOf(String owner) {
        return papers.stream().filter(paper -> paper.owner().equals(owner)).toList();
    }

    @Override
    public List<Attachment> of(DossierCode application) {
        return List.of();
    }

    @Override
    public List<Attachment> hold(Collection<UUID> ids) {
        return List.of();
    }

    @Override
    public void bind(Collection<UUID> ids, DossierCode application) {
        throw new UnsupportedOperationException("nothing is handed in from this drawer");
    }

    @Override
    public int forgetUnbound(Instant before) {
        return 0;
    }
}
