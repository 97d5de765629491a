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
import vn.loive.shared.Result;

/** The act of uploading a file; it is read before any transaction begins, so that a slow line holds none open. */
@ApplicationScoped
public class StoreAttachment {

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /**
     * Keeps a file for its owner until it is bound to an application.
     *
     * @return the file as it is kept, or why it is not; see {@link AttachmentRules#inspect}
     * @throws IOException when the upload breaks off
     */
    public Result<Attachment> store(String owner, @Nullable String name, InputStream upload) throws IOException {
        return AttachmentRules.inspect(name, upload).map(file -> keep(owner, file));
    }

    private Attachment keep(String owner, AttachmentRules.Accepted file) {
        Attachment attachment = attachment(owner, file);
        attachments.add(attachment, file.content());
        return attachment;
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
