package vn.loive.document;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.loive.shared.Result;

/**
 * Has strangers' files read in processes of their own, two at a time. A process that has refused a file, was ended over one
 * or has seen enough of them is replaced, and the next one stands ready before it is needed. Waiting is bounded.
 */
@ApplicationScoped
class Decoders {
    private static final Logger LOG = System.getLogger(Decoders.class.getName());
    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 5;
    private static final int MOST_WAITING = 12;

    /** No honest file takes a tenth of it. */
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final Deque<DecoderProcess> spare = new ConcurrentLinkedDeque<>();
    private final Box box;
    private final String classPath;
    private final String heic;
    private final int patience;

    Decoders() {
        this(System.getenv(), PATIENCE_SECONDS);
    }

    Decoders(Map<String, String> settings, int patience) {
        this.box = new Box(settings);
        this.classPath = settings.getOrDefault("LOIVE_DECODER_CLASSPATH", System.getProperty("java.class.path"));
        this.heic = settings.getOrDefault("LOIVE_HEIF_CONVERT", "").strip();
        this.patience = patience;
    }

    /** One stands ready when the first family comes. */
    void begin(@Observes Startup start) {
        LOG.log(Level.INFO, "Files of others are read in a process of its own, {0}", box.walls().words);
        prepare();
    }

    /** The file as it may be kept, why it cannot be, or {@code papers-busy}. */
    Result<Paper> of(Paper paper) {
        if (!comesIn()) {
            return AttachmentRules.refused("papers-busy");
        }
        try {
            return read(paper);
        } finally {
            room.release();
        }
    }

    private boolean comesIn() {
        try {
            return room.getQueueLength() < MOST_WAITING && room.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Result<Paper> read(Paper paper) {
        DecoderProcess decoder;
        try {
            decoder = started();
        } catch (IOException notThere) {
            LOG.log(Level.ERROR, "Incident: no decoder of files can be started", notThere);
            return AttachmentRules.refused("papers-busy");
        }
        Result<Paper> result;
        try {
            result = decoder.ask(paper, patience);
        } catch (IOException ended) {
            LOG.log(Level.WARNING, "The decoder ended over a file of kind {0}", paper.type());
            result = AttachmentRules.refused(paper.type() == AcceptedType.PDF ? "pdf-too-heavy" : "picture-broken");
        }
        if (result.isDone() && decoder.mayGoOn()) {
            spare.push(decoder);
        } else {
            decoder.close();
            prepare();
        }
        return result;
    }

    private DecoderProcess started() throws IOException {
        DecoderProcess decoder = spare.poll();
        while (decoder != null && !decoder.mayGoOn()) {
            decoder.close();
            decoder = spare.poll();
        }
        if (decoder == null) {
            decoder = new DecoderProcess(box, classPath, heic);
        }
        try {
            decoder.awaitReady();
        } catch (IOException gone) {
            decoder.close();
            throw gone;
        }
        return decoder;
    }

    private void prepare() {
        try {
            spare.addLast(new DecoderProcess(box, classPath, heic));
        } catch (IOException notNow) {
            LOG.log(Level.WARNING, "No decoder of files stands ready", notNow);
        }
    }

    @PreDestroy
    void end() {
        for (DecoderProcess decoder = spare.poll(); decoder != null; decoder = spare.poll()) {
            decoder.close();
        }
    }
}
