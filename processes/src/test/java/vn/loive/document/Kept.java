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
        return papers.stream().filter(paper -> paper.isFreeFor(owner)).toList();
    }

    @Override
    public List<Attachment> of(DossierCode application) {
        return papers.stream()
                .filter(paper -> paper.application().equals(Optional.of(application)))
                .toList();
    }

    @Override
    public List<Attachment> hold(Collection<UUID> ids) {
        return papers.stream().filter(paper -> ids.contains(paper.id())).toList();
    }

    @Override
    public void bind(Collection<UUID> ids, DossierCode application) {
        papers.replaceAll(paper -> ids.contains(paper.id())
                ? new Attachment(
                        paper.id(),
                        paper.owner(),
                        Optional.of(application),
                        paper.kind(),
                        paper.name(),
                        paper.contentType(),
                        paper.size(),
                        paper.sha256(),
                        paper.origin(),
                        paper.uploadedAt())
                : paper);
    }

    @Override
    public void forget(Collection<UUID> ids) {
        papers.removeIf(paper -> paper.application().isEmpty() && ids.contains(paper.id()));
        contents.keySet().removeIf(id -> find(id).isEmpty());
    }

    @Override
    public int forgetUnbound(Instant before) {
        List<UUID> old = papers.stream()
                .filter(paper -> paper.application().isEmpty())
                .filter(paper -> paper.uploadedAt().isBefore(before))
                .map(Attachment::id)
                .toList();
        forget(old);
        return old.size();
    }
}
