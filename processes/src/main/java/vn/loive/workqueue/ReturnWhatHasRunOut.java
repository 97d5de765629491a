package vn.loive.workqueue;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every five minutes, sees to the tasks of those whose last day is over. */
@Singleton
public class ReturnWhatHasRunOut {
    @Inject
    private ReturnToTheUnit returning;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void everyFiveMinutes() {
        returning.whereAPostHasRunOut();
    }
}
