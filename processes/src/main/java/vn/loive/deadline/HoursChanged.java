package vn.loive.deadline;

import vn.loive.shared.UnitId;

/** The close of office hours of a unit is another from now on. */
public record HoursChanged(UnitId unit) {}
