package vn.loive.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.loive.shared.Json;

/**
 * One of the things by which a person shows at the login who he is; never the secret itself.
 *
 * @param id the provider's own identifier
 * @param label what its owner called it; empty when he gave it no name
 * @param added when it was added or last replaced, if the provider says so
 * @param left how many spare codes can still be used; 0 for the other kinds
 */
public record LoginWay(String id, Kind kind, String label, Optional<Instant> added, int left) {
    /** The kinds that the realm's ways to log in ask for, by the provider's words for them. */
    public enum Kind {
        PASSWORD("password"),
        APP("otp"),
        PASSKEY("webauthn"),
        SPARE_CODES("recovery-authn-codes");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** True for a second step that can be added several times, and taken away again. */
        public boolean isDevice() {
            return this == APP || this == PASSKEY;
        }
    }

    /** Reads a credential as Keycloak describes it; empty for kinds that no login of ours asks for. */
    static Optional<LoginWay> of(Map<String, Object> credential) {
        return Kind.of(text(credential, "type"))
                .map(kind -> new LoginWay(
                        text(credential, "id"),
                        kind,
                        text(credential, "userLabel"),
                        credential.get("createdDate") instanceof Number added
                                ? Optional.of(Instant.ofEpochMilli(added.longValue()))
                                : Optional.empty(),
                        left(credential)));
    }

    private static int left(Map<String, Object> credential) {
        String data = text(credential, "credentialData");
        return !data.isEmpty() && Json.readObject(data).get("remainingCodes") instanceof Number left
                ? left.intValue()
                : 0;
    }

    private static String text(Map<String, Object> credential, String member) {
        return credential.get(member) instanceof String text ? text : "";
    }
}
