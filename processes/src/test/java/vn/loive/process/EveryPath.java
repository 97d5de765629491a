package vn.loive.process;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.TestClassOrder;

/** What the tests of the models have in common; the list of situations stands in each, where what differs is seen. */
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
