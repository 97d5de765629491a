package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
     * Keeps a file for its owner until it is bound to an application.
     *
     * @return the file as it is kept, or why it is not; see {@link AttachmentRules#inspect} and {@link SafePapers}
     * @throws IOException when the upload breaks off
     */
    public Result<Attachment> store(String owner, @Nullable String name, InputStream upload) throws IOException {
        return AttachmentRules.inspect(name, upload).then(safe::of).map(file -> keep(owner, file));
    }

    /**
     * Keeps files that were chosen together: several pictures become one PDF in their order; none is lost because of
     * another. More than {@link AttachmentRules#MOST_AT_ONCE} are not looked at ({@code files-too-many}).
     *
     * @throws IOException when the upload breaks off
     */
    public Stored storeTogether(String owner, List<? extends Upload> uploads) throws IOException {
        if (uploads.size() > AttachmentRules.MOST_AT_ONCE) {
            Refusal tooMany = Refusal.of("files-too-many", "file", uploads.size(), AttachmentRules.MOST_AT_ONCE);
            return new Stored(List.of(), List.of(new NotTaken(null, List.of(tooMany))));
        }
        List<Attachment> kept = new ArrayList<>();
        List<NotTaken> notTaken = new ArrayList<>();
        List<Paper> pictures = new ArrayList<>();
        for (Upload upload : uploads) {
            Result<Paper> result;
            try (InputStream content = upload.content()) {
                result = AttachmentRules.inspect(upload.name(), content).then(safe::of);
            }
            if (result instanceof Result.Refused<Paper> refused) {
                notTaken.add(new NotTaken(upload.name(), refused.refusals()));
            } else if (result instanceof Result.Done<Paper> done) {
                if (done.value().type().isPicture()) {
                    pictures.add(done.value());
                } else {
                    kept.add(keep(owner, done.value()));
                }
            }
        }
        if (!pictures.isEmpty()) {
            kept.add(keep(owner, pictures.size() == 1 ? pictures.get(0) : JoinedPictures.of(pictures)));
        }
        return new Stored(kept, notTaken);
    }

    private Attachment keep(String owner, Paper file) {
        Attachment attachment = attachment(owner, file);
        attachments.add(attachment, file.content());
        return attachment;
    }

    private Attachment attachment(String owner, Paper file) {
        return new Attachment(
                UUID.randomUUID(),
                owner,
                Optional.empty(),
                file.name(),
                file.type().contentType(),
                file.content().length,
                file.sha256(),
                // as exact as the database keeps it
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
