package vn.loive.shared;

public record UnitId(String value) {}
