package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When all situations of a model have been played. */
abstract class HavingWalkedEveryPath {

    @Test
    void leavesNoFlowNodeUnvisited() {
        var coverage = ModelCoverage.of(OnTheWay.model());
        coverage.report();
        assertThat(coverage.neverVisited()).isEmpty();
    }
}
