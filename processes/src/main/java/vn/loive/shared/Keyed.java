package vn.loive.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sums that nobody makes without the portal's secret; the same on every node. */
public final class Keyed {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRET = System.getenv().getOrDefault("LOIVE_OIDC_SECRET", drawn());
    private static final int BYTES = 16;

    private Keyed() {}

    /** Sixteen bytes of chance as text. */
    static String drawn() {
        byte[] chance = new byte[16];
        new SecureRandom().nextBytes(chance);
        return HexFormat.of().formatHex(chance);
    }

    /** The sum of a text for one purpose, which tells nothing of the text. */
    public static String number(String purpose, String text) {
        return HexFormat.of().formatHex(sum(purpose, text), 0, BYTES);
    }

    static byte[] sum(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal((purpose + " " + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
