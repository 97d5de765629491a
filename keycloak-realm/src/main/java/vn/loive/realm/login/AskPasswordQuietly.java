package vn.loive.realm.login;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Name and password; an account that rests after many guesses answers as slowly as one that nobody has. */
public class AskPasswordQuietly extends UsernamePasswordForm {
    /** As one of a session. */
    public AskPasswordQuietly(KeycloakSession session) {
        super(session);
    }

    @Override
    protected boolean isDisabledByBruteForce(AuthenticationFlowContext context, UserModel user) {
        boolean rests = super.isDisabledByBruteForce(context, user);
        if (rests) {
            AuthenticatorUtils.dummyHash(context);
        }
        return rests;
    }
}
