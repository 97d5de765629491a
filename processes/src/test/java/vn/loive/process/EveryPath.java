package vn.loive.process;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.TestClassOrder;

/**
 * What the tests of the models have in common. The list of situations stands in each of them, since the runner picks
 * nested classes by the class that they stand in.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
abstract class EveryPath {
    private final String model;

    EveryPath(String model) {
        this.model = model;
    }

    @BeforeEach
    void goThroughTheModel() {
        OnTheWay.through(model);
    }

    @AfterEach
    void giveTheClockBack() {
        ClockUtil.reset();
    }
}
