package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import vn.loive.shared.Result;

/** Turns a file as it came into one that may be kept and shown to others. */
@ApplicationScoped
class SafePapers {
    /** A large photograph takes some hundred megabytes for a moment; more of them at once would fill the memory. */
    private static final int AT_ONCE = 2;

    private final Semaphore room = new Semaphore(AT_ONCE, true);

    @Inject
    VirusScanner scanner;

    @Inject
    HeicPictures heic;

    /** The file as it is kept, or why it cannot be. */
    Result<Paper> of(Paper sent) {
        return scanner.look(sent).then(this::oneByOne);
    }

    private Result<Paper> oneByOne(Paper paper) {
        room.acquireUninterruptibly();
        try {
            return painted(paper);
        } finally {
            room.release();
        }
    }

    private Result<Paper> painted(Paper paper) {
        return switch (paper.type()) {
            case PDF -> SafePdf.of(paper);
            case JPEG -> SafePicture.of(paper, Orientation.ofJpeg(paper.content()));
            case PNG -> SafePicture.of(paper, Orientation.UPRIGHT);
            // the decoder has turned it already
            case HEIC -> heic.asJpeg(paper).then(jpeg -> SafePicture.of(jpeg, Orientation.UPRIGHT));
        };
    }
}
