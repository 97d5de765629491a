package vn.loive.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;

/** The acts of this package, put together by hand on a given store. */
public final class ActsOn {
    /** When all of it happens. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);

    /** They are processes: one pool for each program is enough for all tests. */
    private static final Map<String, Decoders> DECODERS = new ConcurrentHashMap<>();

    private ActsOn() {}

    public static Attachment stored(Attachments attachments, Clock clock, String owner) {
        StoreAttachment act = storing(attachments, clock, Map.of());
        try {
            Result<Attachment> result =
                    act.store(owner, "identity", "../đơn.pdf", new ByteArrayInputStream(Papers.pdf()));
            return ((Result.Done<Attachment>) result).value();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The act of storing in a place with these settings. */
    static StoreAttachment storing(Attachments attachments, Clock clock, Map<String, String> settings) {
        SafePapers safe = new SafePapers();
        safe.scanner = new VirusScanner(settings);
        safe.scanner.clock = clock;
        safe.decoders = DECODERS.computeIfAbsent(
                settings.getOrDefault("LOIVE_HEIF_CONVERT", ""), heic -> new Decoders(settings, 20));
        StoreAttachment act = new StoreAttachment();
        act.quotas = new Unlimited();
        act.attachments = attachments;
        act.safe = safe;
        act.clock = clock;
        return act;
    }

    public static Result<List<UUID>> attached(
            Attachments attachments, String owner, DossierCode application, Collection<UUID> ids) {
        AttachDocuments act = new AttachDocuments();
        act.attachments = attachments;
        Result<List<UUID>> checked = act.check(owner, ids);
        return checked.map(allowed -> {
            act.attach(allowed, application);
            return allowed;
        });
    }
}
