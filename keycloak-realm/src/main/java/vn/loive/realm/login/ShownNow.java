package vn.loive.realm.login;

import java.time.Instant;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.directgrant.ValidatePassword;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Lets the token of a password grant say when the password was shown, as that of a login does. */
public class ShownNow extends ValidatePassword {
    /** How the realm's flow calls it. */
    public static final String ID = "loive-shown-now";

    private static final String NOTE = "AUTH_TIME";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.getAuthenticationSession()
                .setUserSessionNote(NOTE, String.valueOf(Instant.now().getEpochSecond()));
        context.success();
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Shown now";
    }
}
