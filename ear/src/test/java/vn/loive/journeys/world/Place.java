package vn.loive.journeys.world;

import java.net.URI;
import java.nio.file.Path;

/** Where the portal and its neighbours stand, by the same settings that start them. */
public final class Place {
    private Place() {}

    public static URI portal(String path) {
        return URI.create("http://localhost:" + setting("LOIVE_HTTP_PORT", "8080") + path);
    }

    public static URI health() {
        return URI.create("http://localhost:" + setting("LOIVE_MANAGEMENT_PORT", "9990") + "/health/ready");
    }

    public static URI tokens(String realm) {
        return URI.create("http://localhost:" + setting("LOIVE_KEYCLOAK_PORT", "8180") + "/realms/" + realm
                + "/protocol/openid-connect/token");
    }

    /** A page of the identity provider, of the realm of the portal. */
    public static URI login(String path) {
        return URI.create("http://localhost:" + setting("LOIVE_KEYCLOAK_PORT", "8180") + "/realms/loive" + path);
    }

    public static URI mails(String path) {
        return URI.create("http://localhost:" + setting("LOIVE_MAIL_API_PORT", "8325") + "/api" + path);
    }

    /** Where the stand-in of the SMS gateway shows what it has got. */
    public static URI shortMessages() {
        return inbox().resolve("/sms");
    }

    public static URI inbox() {
        int besideTheMails = Integer.parseInt(setting("LOIVE_MAIL_API_PORT", "8325")) + 1;
        return URI.create("http://localhost:" + setting("LOIVE_INBOX_PORT", String.valueOf(besideTheMails)) + "/");
    }

    public static int mailPort() {
        return Integer.parseInt(setting("LOIVE_MAIL_PORT", "3025"));
    }

    /** The data folder, with logs, secrets and the processes' numbers. */
    public static Path home() {
        return Path.of(setting("LOIVE_HOME", ".loive"));
    }

    public static String setting(String name, String usual) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? usual : value;
    }
}
