package vn.loive.web.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.LoginWay;
import vn.loive.identity.LoginWay.Kind;

/** What a person can change about his own login; the identity provider does it, the portal only leads there. */
enum LoginChange {
    /** Asks for the old password at any rate: that a login is some minutes old does not say who sits there now. */
    PASSWORD("password", "UPDATE_PASSWORD", "&prompt=login"),
    PASSKEY("passkey", "webauthn-register", ""),
    APP("app", "CONFIGURE_TOTP", ""),
    SPARE_CODES("spare-codes", "CONFIGURE_RECOVERY_AUTHN_CODES", ""),
    DEVICE_LEFT("device-left", "delete_credential", ""),
    OTHER_PLACES("other-places", "loive-leave-other-places", "");

    private final String word;
    private final String action;
    private final String more;

    LoginChange(String word, String action, String more) {
        this.word = word;
        this.action = action;
        this.more = more;
    }

    static Optional<LoginChange> of(@Nullable String word) {
        for (LoginChange change : values()) {
            if (change.word.equals(word)) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    /** As forms and texts call it. */
    String word() {
        return word;
    }

    /** True when it has to say which of the person's devices it is about. */
    boolean isOfADevice() {
        return this == DEVICE_LEFT;
    }

    /** True when this person can do it: a family has no second step, and who came by another provider no password. */
    boolean isFor(boolean staff, List<LoginWay> ways) {
        return switch (this) {
            case PASSWORD -> ways.stream().anyMatch(way -> way.kind() == Kind.PASSWORD);
            case PASSKEY, APP, SPARE_CODES -> staff;
            case DEVICE_LEFT -> staff && canBeLeft(ways);
            case OTHER_PLACES -> true;
        };
    }

    /** The last device stays: without it a password alone would be enough to add another. */
    private static boolean canBeLeft(List<LoginWay> ways) {
        return ways.stream().filter(way -> way.kind().isDevice()).count() > 1;
    }

    /**
     * What is added to the address of the login.
     *
     * @param which the device that is left, one of the person's own
     */
    String asked(Optional<LoginWay> which) {
        return "&kc_action=" + action + which.map(way -> ":" + way.id()).orElse("") + more;
    }
}
