package vn.loive.administration;

import java.time.Instant;

/** A version of a model that an administrator has deployed: which, when, who, and why. */
public record ModelDeployed(String model, int version, Instant at, String name, String reason) {}
