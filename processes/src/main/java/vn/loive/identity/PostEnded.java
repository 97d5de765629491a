package vn.loive.identity;

import vn.loive.shared.UnitId;

/** At a unit somebody has lost a post, or the posts of another whose deputy he was; fired inside the act. */
public record PostEnded(UnitId unit) {}
