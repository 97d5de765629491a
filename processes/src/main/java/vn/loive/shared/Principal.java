package vn.loive.shared;

/** Somebody for whom another acts as deputy. */
public record Principal(String account, String name) {}
