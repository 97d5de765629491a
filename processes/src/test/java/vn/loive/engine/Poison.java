package vn.loive.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What a poisoned model would like to run; tells how often it was. */
public final class Poison implements JavaDelegate {
    static final AtomicInteger STRUCK = new AtomicInteger();

    public Poison() {
        STRUCK.incrementAndGet();
    }

    public String strike() {
        STRUCK.incrementAndGet();
        return "struck";
    }

    @Override
    public void execute(DelegateExecution execution) {
        strike();
    }
}
