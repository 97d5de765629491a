package vn.loive.administration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.loive.engine.CandidateModel;

/**
 * A process model that was uploaded, and what it would become.
 *
 * @param file what the file was called
 * @param name who uploaded it
 * @param deployed what became of it; empty while it only waits
 */
public record UploadedModel(
        UUID id, Instant at, String file, String name, CandidateModel candidate, Optional<ModelDeployed> deployed) {
    /** Whether it can be deployed. */
    public boolean canBeDeployed() {
        return deployed.isEmpty() && candidate.findings().isEmpty();
    }
}
