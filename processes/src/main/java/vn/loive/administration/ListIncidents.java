package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.loive.engine.FailedJobs;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.notification.FailedMessages;
import vn.loive.shared.Result;

/** Shows administrators what has stopped. */
@ApplicationScoped
public class ListIncidents {
    /** More than so many of a kind are not shown at once; whoever has so many looks for the one cause. */
    public static final int MOST = 100;

    @Inject
    private FailedJobs jobs;

    @Inject
    private FailedMessages messages;

    /** Those that have waited longest come first. */
    public Result<List<Incident>> list(Caller caller) {
        return caller.has(Role.ADMINISTRATOR)
                ? Result.done(Stream.concat(
                                jobs.list(MOST).stream().map(Incident::of),
                                messages.list(MOST).stream().map(Incident::of))
                        .sorted(Comparator.comparing(Incident::since))
                        .toList())
                : Result.notAllowed("not-administrator");
    }

    /** How many there are in all. */
    public Result<Long> count(Caller caller) {
        return caller.has(Role.ADMINISTRATOR)
                ? Result.done(jobs.count() + messages.count())
                : Result.notAllowed("not-administrator");
    }
}
