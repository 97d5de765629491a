package vn.loive.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The acts of this package, put together by hand on a given store. */
public final class ActsOn {

    private ActsOn() {}

    public static Attachment stored(Attachments attachments, Clock clock, String owner) {
        StoreAttachment act = new StoreAttachment();
        act.attachments = attachments;
        act.clock = clock;
        try {
            StoreAttachment.Outcome outcome = act.store(owner, "../đơn.pdf", new ByteArrayInputStream(Papers.pdf()));
            return ((StoreAttachment.Stored) outcome).attachment();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Optional<AttachmentRefusal> attach(
            Attachments attachments, String owner, String application, Collection<UUID> ids) {
        AttachToApplication act = new AttachToApplication();
        act.attachments = attachments;
        return act.attach(owner, application, ids);
    }
}
