package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loive.shared.Result;

/** Turns a file as it came into one that may be kept and shown to others. */
@ApplicationScoped
class SafePapers {
    @Inject
    VirusScanner scanner;

    @Inject
    Decoders decoders;

    /** The file as it is kept, or why it cannot be. */
    Result<Paper> of(Paper sent) {
        return scanner.look(sent).then(decoders::of);
    }
}
