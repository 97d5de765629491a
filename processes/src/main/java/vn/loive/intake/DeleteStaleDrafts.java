package vn.loive.intake;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.loive.contact.Codes;
import vn.loive.document.ForgetUnboundAttachments;
import vn.loive.quota.Quotas;

/** Every night, drafts that nobody has touched for thirty days go, papers that were uploaded for them, and old guesses. */
@Singleton
public class DeleteStaleDrafts {
    private static final Logger LOG = System.getLogger(DeleteStaleDrafts.class.getName());

    @Inject
    private DraftApplication drafts;

    @Inject
    private ForgetUnboundAttachments papers;

    @Inject
    private LookupGuesses guesses;

    @Inject
    private Quotas quotas;

    @Inject
    private Codes codes;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void everyNight() {
        LOG.log(
                Level.INFO,
                "{0} stale drafts, {1} unused papers and {2} guesses at the look-up deleted",
                drafts.discardStale(),
                papers.olderThan(DraftApplication.STALE),
                guesses.forgetOld());
        quotas.forgetOld();
        codes.forgetOld();
    }
}
