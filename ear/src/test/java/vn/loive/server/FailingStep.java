package vn.loive.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicReference;
import vn.loive.engine.TaskCreated;

/** A step of the process that fails when a test wants it to: inside the engine, after our own rows were written. */
@ApplicationScoped
public class FailingStep {
    private static final AtomicReference<String> STEP = new AtomicReference<>("");

    /** From now on, reaching this step fails; an empty name lets all pass. */
    public static void failAt(String step) {
        STEP.set(step);
    }

    void reached(@Observes TaskCreated created) {
        if (created.step().equals(STEP.get())) {
            throw new IllegalStateException("This step was told to fail");
        }
    }
}
