package vn.loive.administration;

import java.time.Instant;
import java.util.Optional;
import vn.loive.engine.CheckedModel;

/**
 * That an administrator wants a model to be deployed.
 *
 * @param running the version with which he compared it
 * @param model exactly what is deployed, if another one agrees
 * @param account who asked
 * @param refused who said no; empty while it waits, or when somebody agreed
 */
public record ModelRequest(
        Instant at,
        int running,
        CheckedModel model,
        String account,
        String name,
        String reason,
        Optional<ModelRefused> refused) {
    /** The "no": when, who, and why. */
    public record ModelRefused(Instant at, String name, String reason) {}
}
