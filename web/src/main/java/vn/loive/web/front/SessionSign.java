package vn.loive.web.front;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The sign that a browser had a session with a login: until when it counts, a number, and the portal's signature. It
 * tells nothing about the person and opens nothing; with it a few forms are kept over a login.
 */
final class SessionSign {
    static final String NAME = "loive-was-here";
    static final Duration LASTS = Duration.ofHours(12);

    /** The secret that all nodes share, at every start: each reads the signs of the others. */
    static final String SECRET = System.getenv().getOrDefault("LOIVE_OIDC_SECRET", random());

    static final SessionSign OURS = new SessionSign(SECRET, Clock.systemUTC());

    private static final int MOST_FORMS = 12;
    private static final int MOST_SIGNS = 10_000;

    private final byte[] key;
    private final Clock clock;
    private final Map<String, Integer> forms = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_SIGNS;
        }
    };

    SessionSign(String secret, Clock clock) {
        this.key = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    String make() {
        String told = clock.instant().plus(LASTS).getEpochSecond() + "." + random();
        return told + "." + signature(told);
    }

    /** Whether the sign is ours, still counts, and has not been used for more forms than a person sends. */
    boolean isUsed(@Nullable String sign) {
        int last = sign == null ? -1 : sign.lastIndexOf('.');
        if (sign == null || last < 0 || sign.length() > 200) {
            return false;
        }
        String told = sign.substring(0, last);
        boolean ours = MessageDigest.isEqual(
                signature(told).getBytes(StandardCharsets.UTF_8),
                sign.substring(last + 1).getBytes(StandardCharsets.UTF_8));
        return ours && counts(told) && isOneMore(told);
    }

    private boolean counts(String told) {
        return Long.parseLong(told.substring(0, told.indexOf('.')))
                > clock.instant().getEpochSecond();
    }

    private synchronized boolean isOneMore(String told) {
        return forms.merge(told, 1, Integer::sum) <= MOST_FORMS;
    }

    private String signature(String told) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("sign of a session " + told).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
