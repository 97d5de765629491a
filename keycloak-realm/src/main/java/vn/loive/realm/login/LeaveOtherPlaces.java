package vn.loive.realm.login;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.device.DeviceActivityManager;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserSessionModel;

/**
 * Shows somebody who asks for it where his account is logged in, and logs it out everywhere but here. Nobody needs a right
 * over other people's sessions for it: the portal leads the person to it, and he acts for himself.
 */
public class LeaveOtherPlaces implements RequiredActionProvider, RequiredActionFactory {
    /** How the realm calls it, and the portal when it leads here. */
    public static final String ID = "loive-leave-other-places";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String NOT_KNOWN = "Other";

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.challenge(context.form().setAttribute("places", places(context)).createForm("login-places.ftl"));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        AuthenticatorUtil.logoutOtherSessions(context);
        context.success();
    }

    /** This place first, then the latest. */
    private static List<Map<String, Object>> places(RequiredActionContext context) {
        String here = context.getAuthenticationSession().getParentSession().getId();
        return context.getSession()
                .sessions()
                .getUserSessionsStream(context.getRealm(), context.getUser())
                .sorted(Comparator.comparing(
                                (UserSessionModel place) -> !place.getId().equals(here))
                        .thenComparing(Comparator.comparingInt(UserSessionModel::getStarted)
                                .reversed()))
                .map(place -> Map.<String, Object>of(
                        "device", device(place),
                        "since", MOMENT.format(Instant.ofEpochSecond(place.getStarted())),
                        "here", place.getId().equals(here)))
                .toList();
    }

    /** Browser and system, such as {@code Chrome · Android}; empty when neither is known. */
    private static String device(UserSessionModel place) {
        return Optional.ofNullable(DeviceActivityManager.getCurrentDevice(place)).stream()
                .flatMap(device -> Stream.of(device.getBrowser(), device.getOs()))
                .filter(name -> name != null && !name.startsWith(NOT_KNOWN))
                .map(name -> name.replaceFirst("/.*", ""))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "Log out at other places";
    }
}
