package vn.loive.web.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The hidden field by which a form shows that it was written for this session: when it was written, a number, and two seals,
 * one over the session and one over the account. Nothing is kept on the server, and no two answers hold the same text.
 *
 * <p>The seal of the account counts only where the login was renewed while the page stood open: the token is then older than
 * the session that it comes in, and not older than a login can be.
 */
final class FormToken {
    static final String FIELD = "form-token";

    private static final Duration LONGEST_LOGIN = Duration.ofHours(12);
    private static final int NUMBER_BYTES = 6;
    private static final int HEAD_BYTES = Long.BYTES + NUMBER_BYTES;
    private static final int SEAL_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** Seals with a key made from a secret that all nodes share and that a restart does not change. */
    FormToken(String secret) {
        key = new SecretKeySpec(
                mac(
                        new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"),
                        "loive form token".getBytes(StandardCharsets.UTF_8)),
                "HmacSHA256");
    }

    /**
     * Whom a form is written for.
     *
     * @param session its id
     * @param begun when the session began, in milliseconds of the epoch
     * @param account as the login names it
     */
    record Holder(String session, long begun, String account) {}

    String write(Holder holder, long now) {
        byte[] number = new byte[NUMBER_BYTES];
        RANDOM.nextBytes(number);
        byte[] head = ByteBuffer.allocate(HEAD_BYTES).putLong(now).put(number).array();
        byte[] token = ByteBuffer.allocate(HEAD_BYTES + 2 * SEAL_BYTES)
                .put(head)
                .put(seal(head, "session", holder.session()))
                .put(seal(head, "account", holder.account()))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    boolean isGood(@Nullable String field, Holder holder, long now) {
        byte[] token = decoded(field);
        if (token.length != HEAD_BYTES + 2 * SEAL_BYTES) {
            return false;
        }
        byte[] head = Arrays.copyOf(token, HEAD_BYTES);
        byte[] ofSession = Arrays.copyOfRange(token, HEAD_BYTES, HEAD_BYTES + SEAL_BYTES);
        byte[] ofAccount = Arrays.copyOfRange(token, HEAD_BYTES + SEAL_BYTES, token.length);
        if (!MessageDigest.isEqual(ofAccount, seal(head, "account", holder.account()))) {
            return false;
        }
        long written = ByteBuffer.wrap(head).getLong();
        boolean renewed = written < holder.begun() && now - written <= LONGEST_LOGIN.toMillis();
        return renewed || MessageDigest.isEqual(ofSession, seal(head, "session", holder.session()));
    }

    private byte[] seal(byte[] head, String kind, String of) {
        byte[] words = (kind + ' ' + of).getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(head.length + words.length)
                .put(head)
                .put(words)
                .array();
        return Arrays.copyOf(mac(key, all), SEAL_BYTES);
    }

    private static byte[] mac(SecretKeySpec key, byte[] words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(words);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(@Nullable String field) {
        try {
            return field == null ? new byte[0] : Base64.getUrlDecoder().decode(field);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
