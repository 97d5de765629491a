package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/**
 * The act of uploading files. They are read, looked through and made safe before any transaction begins, so that a slow
 * line or a large picture holds none open; then each is kept whole or not at all.
 */
@ApplicationScoped
public class StoreAttachment {

    @Inject
    Attachments attachments;

    @Inject
    SafePapers safe;

    @Inject
    Quotas quotas;

    @Inject
    Clock clock;

    /** A file that is being sent. */
    public interface Upload {
        @Nullable
        String name();

        InputStream content() throws IOException;
    }

    /** A file that was not taken, under the name it was sent with. */
    public record NotTaken(@Nullable String name, List<Refusal> refusals) {}

    /** What became of the files that were sent together. */
    public record Stored(List<Attachment> kept, List<NotTaken> notTaken) {}

    /**
     * What is said of files that are sent.
     *
     * @param kind which paper they are
     * @param chosenWith the same for photographs that were chosen together and come one by one
     * @param beside what is there already: the same file sent once more counts once
     */
    public record Choice(String kind, Optional<UUID> chosenWith, Collection<UUID> beside) {
        /** Files of which nothing is said but which paper they are. */
        public static Choice of(String kind) {
            return new Choice(kind, Optional.empty(), List.of());
        }
    }

    /** A file that may be kept, and the checksum that it came with. */
    private record Ready(Paper paper, String sent) {}

    /**
     * Keeps a file for its owner until it is bound to an application.
     *
     * @return the file as it is kept, or why it is not; see {@link AttachmentRules#inspect} and {@link SafePapers}
     * @throws IOException when the upload breaks off
     */
    public Result<Attachment> store(String owner, String kind, @Nullable String name, InputStream upload)
            throws IOException {
        return ready(owner, name, upload).map(file -> keep(owner, Choice.of(kind), file));
    }

    /**
     * Keeps files that were chosen together: several pictures become one PDF in their order; none is lost because of
     * another. More than {@link AttachmentRules#MOST_AT_ONCE} are not looked at ({@code files-too-many}).
     *
     * @throws IOException when the upload breaks off
     */
    public Stored storeTogether(String owner, Choice choice, List<? extends Upload> uploads) throws IOException {
        if (uploads.size() > AttachmentRules.MOST_AT_ONCE) {
            Refusal tooMany = Refusal.of("files-too-many", "file", uploads.size(), AttachmentRules.MOST_AT_ONCE);
            return new Stored(List.of(), List.of(new NotTaken(null, List.of(tooMany))));
        }
        Set<Attachment> kept = new LinkedHashSet<>();
        List<NotTaken> notTaken = new ArrayList<>();
        List<Ready> pictures = new ArrayList<>();
        for (Upload upload : uploads) {
            Result<Ready> result;
            try (InputStream content = upload.content()) {
                result = ready(owner, upload.name(), content);
            }
            if (result instanceof Result.Refused<Ready> refused) {
                notTaken.add(new NotTaken(upload.name(), refused.refusals()));
            } else if (result instanceof Result.Done<Ready> done) {
                if (done.value().paper().type().isPicture()) {
                    pictures.add(done.value());
                } else {
                    kept.add(keep(owner, choice, done.value()));
                }
            }
        }
        if (!pictures.isEmpty()) {
            kept.add(keep(owner, choice, pictures.size() == 1 ? pictures.get(0) : joined(pictures)));
        }
        return new Stored(List.copyOf(kept), notTaken);
    }

    /** A file counts for the day before it is opened: to open a bad one is the most work. */
    private Result<Ready> ready(String owner, @Nullable String name, InputStream upload) throws IOException {
        return AttachmentRules.inspect(name, upload)
                .then(sent -> quotas.take(owner, Quota.PAPERS, sent.content().length)
                        .map(refusal -> Result.<Ready>refused(refusal))
                        .orElseGet(() -> safe.of(sent).map(paper -> new Ready(paper, sent.sha256()))));
    }

    private static Ready joined(List<Ready> pictures) {
        return new Ready(
                JoinedPictures.of(pictures.stream().map(Ready::paper).toList()),
                JoinedPictures.sentAs(pictures.stream().map(Ready::sent).toList()));
    }

    private Attachment keep(String owner, Choice choice, Ready file) {
        return choice.beside().stream()
                .flatMap(id -> attachments.find(id).stream())
                .filter(paper -> paper.isFreeFor(owner) && paper.kind().equals(choice.kind()))
                .filter(paper -> paper.origin().sha256().equals(Optional.of(file.sent())))
                .findFirst()
                .orElseGet(() -> add(owner, choice, file));
    }

    private Attachment add(String owner, Choice choice, Ready file) {
        Paper paper = file.paper();
        Attachment attachment = paper.asAttachment(
                owner,
                choice.kind(),
                new Attachment.Origin(Optional.of(file.sent()), choice.chosenWith(), paper.scan()),
                clock.instant());
        attachments.add(attachment, paper.content());
        return attachment;
    }
}
