package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The act of uploading a file; it is read before any transaction begins, so that a slow line holds none open. */
@ApplicationScoped
public class StoreAttachment {

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** What came of an upload. */
    public sealed interface Outcome {}

    /** The file is kept. */
    public record Stored(Attachment attachment) implements Outcome {}

    /** The file is not taken, and nothing of it is kept. */
    public record Refused(AttachmentRefusal refusal) implements Outcome {}

    /**
     * Keeps a file for its owner until it is bound to an application.
     *
     * @throws IOException when the upload breaks off
     */
    public Outcome store(String owner, @Nullable String name, InputStream upload) throws IOException {
        AttachmentRules.Inspection inspection = AttachmentRules.inspect(name, upload);
        if (inspection instanceof AttachmentRules.NotAccepted not) {
            return new Refused(not.refusal());
        }
        AttachmentRules.Accepted file = (AttachmentRules.Accepted) inspection;
        Attachment attachment = attachment(owner, file);
        attachments.add(attachment, file.content());
        return new Stored(attachment);
    }

    private Attachment attachment(String owner, AttachmentRules.Accepted file) {
        return new Attachment(
                UUID.randomUUID(),
                owner,
                Optional.empty(),
                file.name(),
                file.contentType(),
                file.content().length,
                file.sha256(),
                // as exact as the database keeps it
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
