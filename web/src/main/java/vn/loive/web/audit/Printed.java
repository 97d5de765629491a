package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Text;

/** What stands on each sheet of a printed page: what it is, when it was made, and for whom. */
@Named("printed")
@RequestScoped
public class Printed {
    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    @Inject
    Format format;

    @Inject
    Text text;

    public String of(String what) {
        return callers.find()
                .map(caller ->
                        text.of("trace.printed", what, format.exact(clock.instant()), caller.name(), caller.account()))
                .orElse(what);
    }
}
