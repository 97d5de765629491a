package vn.loive.procedure;

/** A term of a route's step is another from a day on. */
public record TermsChanged(String route, String step) {}
