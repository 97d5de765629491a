package vn.loive.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A production whose settings are complete but for one. */
class StartingProductionTest {
    private static final Map<String, String> COMPLETE = Map.ofEntries(
            Map.entry("LOIVE_WORLD", "production"),
            Map.entry("LOIVE_PUBLIC_URL", "https://loive.example.vn"),
            Map.entry("LOIVE_DATABASE_URL", "jdbc:postgresql://db.example.vn:5432/loive?sslmode=verify-full"),
            Map.entry("LOIVE_DATABASE_PASSWORD", "one"),
            Map.entry("LOIVE_OIDC_URL", "https://id.example.vn/realms/loive"),
            Map.entry("LOIVE_OIDC_SECRET", "two"),
            Map.entry("LOIVE_OIDC_SSL_REQUIRED", "all"),
            Map.entry("LOIVE_SMTP_HOST", "mail.example.vn"),
            Map.entry("LOIVE_SMTP_PORT", "587"),
            Map.entry("LOIVE_SMTP_TLS", "starttls"),
            Map.entry("LOIVE_SMS_URL", "https://sms.example.vn/send"),
            Map.entry("LOIVE_SMS_TOKEN", "three"),
            Map.entry("LOIVE_CLAMAV_HOST", "127.0.0.1"),
            Map.entry("LOIVE_BEHIND_PROXY", "true"),
            Map.entry("LOIVE_COOKIE_SECURE", "true"),
            Map.entry("LOIVE_HSTS", "max-age=31536000; includeSubDomains"));

    @Test
    void nothingIsLackingWhenAllIsGiven() {
        assertThat(ProductionSettings.lacks(COMPLETE)).isEmpty();
        assertThat(ProductionSettings.lacks(with("LOIVE_SMTP_TLS", "tls"))).isEmpty();
        assertThat(ProductionSettings.lacks(with("LOIVE_SMTP_TLS", "true"))).isEmpty();
        assertThat(ProductionSettings.lacks(with("LOIVE_BEHIND_PROXY", "false")))
                .isEmpty();
        assertThat(ProductionSettings.lacks(without("LOIVE_SMS_URL"))).isEmpty();
        assertThat(ProductionSettings.lacks(with(
                        "LOIVE_DATABASE_URL",
                        "jdbc:postgresql://db/loive?sslmode=verify-full&sslrootcert=/etc/ca.pem")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOIVE_PUBLIC_URL",
                "LOIVE_DATABASE_URL",
                "LOIVE_DATABASE_PASSWORD",
                "LOIVE_OIDC_URL",
                "LOIVE_OIDC_SECRET",
                "LOIVE_SMTP_HOST",
                "LOIVE_SMTP_PORT",
                "LOIVE_SMTP_TLS",
                "LOIVE_CLAMAV_HOST",
                "LOIVE_BEHIND_PROXY"
            })
    void doesNotStartWithout(String setting) {
        assertThat(ProductionSettings.lacks(without(setting))).containsExactly(setting + " is not set.");
        assertThat(ProductionSettings.lacks(with(setting, " "))).containsExactly(setting + " is not set.");
    }

    @ParameterizedTest
    @CsvSource({
        "LOIVE_COOKIE_NAME, loive",
        "LOIVE_PUBLIC_URL, http://loive.example.vn",
        "LOIVE_PUBLIC_URL, loive.example.vn",
        "LOIVE_PUBLIC_URL, https:/loive.example.vn",
        "LOIVE_OIDC_URL, http://id.example.vn/realms/loive",
        "LOIVE_SMS_URL, http://sms.example.vn",
        "LOIVE_SMS_URL, https://user:word@sms.example.vn",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/loive",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/loive?ssl=true",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/loive?sslmode=require",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/loive?sslmode=verify-ca",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/loive?sslmode=disable&ApplicationName=sslmode=verify-full",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/loive?sslmode=verify-full&sslmode=disable",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/sslmode=verify-full",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/loive?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory",
        "LOIVE_DATABASE_URL, jdbc:postgresql://db/loive?sslmode=verify-full&ssl=false",
        "LOIVE_SMTP_TLS, none",
        "LOIVE_SMTP_TLS, false",
        "LOIVE_SMTP_TLS, STARTTLS",
        "LOIVE_BEHIND_PROXY, yes",
        "LOIVE_OIDC_SSL_REQUIRED, external",
        "LOIVE_COOKIE_SECURE, false",
        "LOIVE_HSTS, max-age=0",
        "LOIVE_SECOND_FACTOR, off",
        "LOIVE_DATABASE_PASSWORD, demo",
        "LOIVE_OIDC_SECRET, demo",
        "LOIVE_SMS_TOKEN, demo"
    })
    void doesNotStartWith(String setting, String value) {
        assertThat(ProductionSettings.lacks(with(setting, value)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(setting + " ");
    }

    @Test
    void saysAllThatIsLackingAtOnce() {
        assertThat(ProductionSettings.lacks(Map.of())).hasSize(10);
    }

    private static Map<String, String> with(String setting, String value) {
        Map<String, String> changed = new HashMap<>(COMPLETE);
        changed.put(setting, value);
        return changed;
    }

    private static Map<String, String> without(String setting) {
        Map<String, String> changed = new HashMap<>(COMPLETE);
        changed.remove(setting);
        return changed;
    }
}
