package vn.loive.journeys.world;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What the app on the telephone of the demo world's officials would show; their key is no secret. */
public final class SecondFactor {
    private static final String KEY = "loive-demo-world-otp";

    /** How a code is reckoned, as the realm keeps it. */
    static final String HOW =
            "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}";

    private SecondFactor() {}

    /** The key as the realm keeps it. */
    static String secret() {
        return "{\"value\":\"" + KEY + "\"}";
    }

    /** True when the stage asks whoever is no family for one. */
    public static boolean isOn() {
        return !Place.setting("LOIVE_SECOND_FACTOR", "on").equals("off");
    }

    /** The code of this moment. */
    public static String code() {
        return code(KEY.getBytes(StandardCharsets.UTF_8));
    }

    /** A key as a page shows it, in letters of base 32. */
    public static byte[] key(String shown) {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : shown.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                key.write(held >> bits);
            }
        }
        return key.toByteArray();
    }

    /** The code of this moment, for a key of one's own. */
    public static String code(byte[] key) {
        return code(key, Duration.ZERO);
    }

    /** What a telephone shows whose clock is ahead by so much. */
    static String code(byte[] key, Duration ahead) {
        SecretKey secret = new SecretKeySpec(key, "HmacSHA1");
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(secret, Instant.now().plus(ahead));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
