package vn.loive.administration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.loive.reference.list.UnitImport;

/**
 * A list of administrative units that was uploaded, and what it would change or has changed.
 *
 * @param file what the file was called
 * @param name who uploaded it
 * @param effect what it would change now; nothing more once it was taken over
 * @param taken what became of it; empty while it only waits
 */
public record UploadedList(
        UUID id, Instant at, String file, String name, UnitImport effect, Optional<TakenList> taken) {
    /** Whether it can be taken over. */
    public boolean canBeTaken() {
        return taken.isEmpty()
                && effect.problems().isEmpty()
                && !effect.changes().isEmpty();
    }
}
