package vn.loive.realm.login;

import java.time.Duration;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.FlowStatus;
import org.keycloak.authentication.authenticators.resetcred.ResetCredentialEmail;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.messages.Messages;

/**
 * Sends the letter for a forgotten password and answers after the same time whether there is an account, whether it has
 * an address, and whether the letter could be sent.
 */
public class SendLetterQuietly extends ResetCredentialEmail {
    /** How the realm's flow calls it. */
    public static final String ID = "loive-reset-credential-email";

    // longer than a mail server that is well takes for a letter
    private static final Duration ALWAYS = Duration.ofMillis(1500);

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        long end = System.nanoTime() + ALWAYS.toNanos();
        super.authenticate(context);
        if (context.getStatus() == FlowStatus.FAILED) {
            context.forkWithSuccessMessage(new FormMessage(Messages.EMAIL_SENT));
        }
        if (context.getStatus() != FlowStatus.SUCCESS) {
            waitUntil(end);
        }
    }

    private static void waitUntil(long end) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Letter that tells nothing";
    }
}
