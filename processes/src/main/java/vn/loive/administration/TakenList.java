package vn.loive.administration;

import java.time.Instant;

/** A list of administrative units that was taken over: when, from which file, by whom, why, and how much it changed. */
public record TakenList(Instant at, String file, String name, String reason, int added, int changed, int ended) {}
