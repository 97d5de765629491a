package vn.loive.production;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the settings of a production lack. The launcher runs this file before it builds anything, the server asks again
 * when it starts; so it knows nothing but the JDK.
 */
public final class ProductionSettings {
    private static final List<String> NEEDED = List.of(
            "LOIVE_PUBLIC_URL",
            "LOIVE_DATABASE_URL",
            "LOIVE_DATABASE_PASSWORD",
            "LOIVE_OIDC_URL",
            "LOIVE_OIDC_SECRET",
            "LOIVE_SMTP_HOST",
            "LOIVE_SMTP_PORT",
            "LOIVE_SMTP_TLS",
            "LOIVE_CLAMAV_HOST",
            "LOIVE_BEHIND_PROXY");
    private static final List<String> SECRETS =
            List.of("LOIVE_DATABASE_PASSWORD", "LOIVE_DATABASE_OWNER_PASSWORD", "LOIVE_OIDC_SECRET", "LOIVE_SMS_TOKEN");

    private final Map<String, String> given;
    private final List<String> lacks = new ArrayList<>();

    private ProductionSettings(Map<String, String> given) {
        this.given = given;
    }

    /** The launcher: prints what is lacking, and ends with 1 when something is. */
    public static void main(String[] arguments) {
        List<String> lacks = lacks(System.getenv());
        lacks.forEach(System.err::println);
        if (!lacks.isEmpty()) {
            System.exit(1);
        }
    }

    /** One sentence for each thing that is lacking, with the setting in front. */
    public static List<String> lacks(Map<String, String> given) {
        ProductionSettings settings = new ProductionSettings(given);
        NEEDED.stream()
                .filter(name -> settings.get(name).isEmpty())
                .forEach(name -> settings.lack(name, "is not set."));
        settings.addresses();
        settings.database();
        settings.switches();
        SECRETS.stream()
                .filter(name -> settings.get(name).equals("demo"))
                .forEach(name -> settings.lack(name, "is the demo world's."));
        return List.copyOf(settings.lacks);
    }

    private void addresses() {
        for (String name : List.of("LOIVE_PUBLIC_URL", "LOIVE_OIDC_URL", "LOIVE_OIDC_ADMIN_URL", "LOIVE_SMS_URL")) {
            if (!get(name).isEmpty() && !isSecure(get(name))) {
                lack(name, "has to be an address that begins with https://.");
            }
        }
    }

    private static boolean isSecure(String address) {
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What stands in the address may not take back what {@code sslmode} says. */
    private void database() {
        String address = get("LOIVE_DATABASE_URL");
        if (address.isEmpty()) {
            return;
        }
        List<String> parts =
                Arrays.asList(address.substring(address.indexOf('?') + 1).split("&"));
        if (!parts.contains("sslmode=verify-full")
                || parts.stream()
                        .anyMatch(part -> part.startsWith("sslmode=") && !part.equals("sslmode=verify-full"))) {
            lack(
                    "LOIVE_DATABASE_URL",
                    "has to say sslmode=verify-full, and sslrootcert where the authority is your own.");
        }
        if (parts.stream()
                .anyMatch(
                        part -> part.matches("(ssl=(?!true$).*|sslfactory=.*|sslhostnameverifier=.*|gssEncMode=.*)"))) {
            lack(
                    "LOIVE_DATABASE_URL",
                    "may not change how the certificate is checked (ssl, sslfactory, sslhostnameverifier).");
        }
    }

    private void switches() {
        oneOf("LOIVE_SMTP_TLS", "starttls", "tls", "true");
        oneOf("LOIVE_BEHIND_PROXY", "true", "false");
        oneOf("LOIVE_OIDC_SSL_REQUIRED", "all");
        oneOf("LOIVE_COOKIE_SECURE", "true");
        oneOf("LOIVE_SECOND_FACTOR", "on");
        if (!get("LOIVE_COOKIE_NAME").isEmpty() && !get("LOIVE_COOKIE_NAME").startsWith("__Host-")) {
            lack("LOIVE_COOKIE_NAME", "has to begin with __Host-.");
        }
        if (get("LOIVE_HSTS").matches("max-age=0\\b.*")) {
            lack("LOIVE_HSTS", "may not be max-age=0.");
        }
    }

    private void oneOf(String name, String... words) {
        if (!get(name).isEmpty() && !List.of(words).contains(get(name))) {
            lack(name, "has to be " + String.join(" or ", words) + ".");
        }
    }

    private String get(String name) {
        return given.getOrDefault(name, "").strip();
    }

    private void lack(String name, String why) {
        lacks.add(name + " " + why);
    }
}
