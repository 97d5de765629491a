package vn.loive.intake;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every night, drafts that nobody has touched for thirty days go. */
@Singleton
public class DeleteStaleDrafts {
    private static final Logger LOG = System.getLogger(DeleteStaleDrafts.class.getName());

    @Inject
    private DraftApplication drafts;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void everyNight() {
        LOG.log(Level.INFO, "{0} stale drafts deleted", drafts.discardStale());
    }
}
