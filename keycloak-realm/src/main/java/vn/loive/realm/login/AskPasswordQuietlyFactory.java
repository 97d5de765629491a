package vn.loive.realm.login;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/** Makes {@link AskPasswordQuietly}. */
public class AskPasswordQuietlyFactory extends UsernamePasswordFormFactory {
    /** How the realm's flow calls it. */
    public static final String ID = "loive-username-password-form";

    @Override
    public Authenticator create(KeycloakSession session) {
        return new AskPasswordQuietly(session);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Name and password that tell nothing";
    }
}
