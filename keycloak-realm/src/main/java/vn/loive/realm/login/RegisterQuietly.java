package vn.loive.realm.login;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.keycloak.authentication.FormContext;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.authentication.forms.RegistrationUserCreation;
import org.keycloak.events.Errors;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.userprofile.UserProfile;

/**
 * Makes an account whose login name begins as its owner wished. No name and no address is ever taken, so the page says
 * the same whoever has an account already.
 */
public class RegisterQuietly extends RegistrationUserCreation {
    /** How the realm's flow calls it. */
    public static final String ID = "loive-registration-user-creation";

    private static final int TRIES = 20;

    @Override
    public void validate(ValidationContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        String wish = form.getFirst(UserModel.USERNAME);
        if (wish != null && LoginNames.isReserved(wish)) {
            context.error(Errors.INVALID_REGISTRATION);
            context.validationError(form, List.of(new FormMessage(UserModel.USERNAME, "usernameReserved")));
            return;
        }
        super.validate(context);
    }

    /** It is made once for each request, so the name that was looked at is the name that is given. */
    @Override
    public UserProfile getOrCreateUserProfile(FormContext context, MultivaluedMap<String, String> form) {
        MultivaluedMap<String, String> named = new MultivaluedHashMap<>(form);
        String wish = form.getFirst(UserModel.USERNAME);
        if (wish != null && !wish.isBlank()) {
            named.putSingle(UserModel.USERNAME, free(context, wish));
        }
        return super.getOrCreateUserProfile(context, named);
    }

    @Override
    public void success(FormContext context) {
        super.success(context);
        context.getUser().addRequiredAction(TellLoginName.ID);
    }

    private static String free(FormContext context, String wish) {
        String name = LoginNames.from(wish);
        for (int tries = 0; tries < TRIES && isTaken(context, name); tries++) {
            name = LoginNames.from(wish);
        }
        return name;
    }

    private static boolean isTaken(FormContext context, String name) {
        return context.getSession().users().getUserByUsername(context.getRealm(), name) != null;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Registration that tells nothing";
    }
}
