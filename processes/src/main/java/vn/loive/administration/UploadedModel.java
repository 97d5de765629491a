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
 * @param candidate what it would become now; of what was asked for, once somebody has asked
 * @param asked that somebody wants it to be deployed; empty while nobody does
 * @param deployed what became of it; empty while it only waits
 */
public record UploadedModel(
        UUID id,
        Instant at,
        String file,
        String name,
        CandidateModel candidate,
        Optional<ModelRequest> asked,
        Optional<ModelDeployed> deployed) {
    /** Whether its deployment can be asked for. */
    public boolean canBeAsked() {
        return asked.isEmpty() && deployed.isEmpty() && candidate.findings().isEmpty();
    }

    /** Whether it waits for another administrator. */
    public boolean waits() {
        return deployed.isEmpty()
                && asked.filter(request -> request.refused().isEmpty()).isPresent();
    }

    /** What is deployed, by its digest. */
    public String digest() {
        return candidate.checked().map(model -> model.digest()).orElse("");
    }
}
