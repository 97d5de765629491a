package vn.loive.identity;

import vn.loive.shared.UnitId;

/** A post (vị trí công tác): one role at one unit. */
public record Post(Role role, UnitId unit) {}
