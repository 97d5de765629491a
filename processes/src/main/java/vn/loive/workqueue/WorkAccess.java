package vn.loive.workqueue;

import vn.loive.identity.Caller;
import vn.loive.shared.Actor;

/** Who may take a task: a role of its step, at the unit where it waits. */
final class WorkAccess {
    private WorkAccess() {}

    static boolean mayTake(Caller caller, WorkItem item) {
        return caller.units().contains(item.unit())
                && caller.hasAnyOf(item.step().roles());
    }

    static Actor actor(Caller caller, WorkItem item) {
        return caller.actingFor(item.unit(), item.step().roles());
    }
}
