package vn.loive.workqueue;

import java.util.Optional;
import vn.loive.routing.Step;
import vn.loive.shared.UnitId;

/**
 * Which cases behind a number of the workload are wanted.
 *
 * @param kind what the number counts
 * @param unit only of this unit
 * @param step only of this step
 * @param sign only of the person with this sign, {@link ReadWorkload#sign}; an empty text for what nobody has
 */
public record WorkBehind(WorkKind kind, Optional<UnitId> unit, Optional<Step> step, Optional<String> sign) {}
