package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The act of making one PDF out of photographs that were chosen together and came one by one. */
@ApplicationScoped
public class JoinPictures {

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** The PDF, and the photographs in whose place it is. */
    public record Joined(Attachment paper, List<UUID> instead) {}

    /**
     * Joins in the order in which they stand beside each other; a second time there is nothing left to join.
     *
     * @param beside the papers among which they are
     */
    public Optional<Joined> join(String owner, UUID chosenWith, Collection<UUID> beside) {
        List<Attachment> pictures = beside.stream()
                .flatMap(id -> attachments.find(id).stream())
                .filter(paper -> paper.isFreeFor(owner) && isOneOf(paper, chosenWith))
                .limit(AttachmentRules.MOST_AT_ONCE)
                .toList();
        if (pictures.size() < 2) {
            return Optional.empty();
        }
        String sent = JoinedPictures.sentAs(pictures.stream()
                .map(paper -> paper.origin().sha256().orElse(paper.sha256()))
                .toList());
        Attachment joined = sameAs(sent, owner, pictures.get(0).kind(), beside).orElseGet(() -> joined(pictures, sent));
        List<UUID> instead = pictures.stream().map(Attachment::id).toList();
        attachments.forget(instead);
        return Optional.of(new Joined(joined, instead));
    }

    /** The same photographs in the same order, joined before. */
    private Optional<Attachment> sameAs(String sent, String owner, String kind, Collection<UUID> beside) {
        return beside.stream()
                .flatMap(id -> attachments.find(id).stream())
                .filter(paper -> paper.isFreeFor(owner) && paper.kind().equals(kind))
                .filter(paper -> paper.origin().sha256().equals(Optional.of(sent)))
                .findFirst();
    }

    private Attachment joined(List<Attachment> pictures, String sent) {
        Attachment first = pictures.get(0);
        Paper pdf = JoinedPictures.of(pictures.stream().map(this::paper).toList());
        Attachment.Origin origin =
                new Attachment.Origin(Optional.of(sent), first.origin().chosenWith(), pdf.scan());
        Attachment joined = pdf.asAttachment(first.owner(), first.kind(), origin, clock.instant());
        attachments.add(joined, pdf.content());
        return joined;
    }

    private static boolean isOneOf(Attachment paper, UUID chosenWith) {
        return paper.origin().chosenWith().equals(Optional.of(chosenWith))
                && AcceptedType.of(paper.contentType())
                        .filter(AcceptedType::isPicture)
                        .isPresent();
    }

    private Paper paper(Attachment picture) {
        return new Paper(
                picture.name(),
                AcceptedType.of(picture.contentType()).orElseThrow(),
                attachments.content(picture.id()).orElseThrow(),
                picture.origin().scan());
    }
}
