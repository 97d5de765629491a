package vn.loive.web.layout;

/**
 * One step of a form as {@code portal:steps} shows it.
 *
 * @param link where it can be gone back to; empty when it is not to be visited yet
 */
public record FormStep(String label, String link) {}
