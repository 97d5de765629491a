package vn.loive.workqueue;

import java.time.Instant;
import java.util.List;

/**
 * What stands at the units that somebody leads.
 *
 * @param since from when finished work is counted
 * @param shares by unit, step and person
 * @param paces by step
 */
public record Workload(Instant since, List<WorkShare> shares, List<StepPace> paces) {
    public Workload {
        shares = List.copyOf(shares);
        paces = List.copyOf(paces);
    }

    public int total(WorkKind kind) {
        return shares.stream().mapToInt(share -> share.of(kind)).sum();
    }
}
