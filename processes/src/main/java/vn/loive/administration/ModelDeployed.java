package vn.loive.administration;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of a model that administrators have deployed.
 *
 * @param name who deployed it
 * @param reason why
 * @param askedBy who asked for it; empty for those from before two were needed
 */
public record ModelDeployed(
        String model, int version, Instant at, String name, String reason, Optional<String> askedBy) {}
