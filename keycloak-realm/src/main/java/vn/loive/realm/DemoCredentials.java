package vn.loive.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What the made-up people of the demo world show at the login: their passwords go in as hashes, since the realm's rule
 * for passwords would refuse them, and whoever is no family has the demo world's second factor as well.
 */
final class DemoCredentials {
    private static final String FAMILY = "default-roles-loive";
    private static final int ROUNDS = 5_000;
    private static final int BITS = 512;

    private DemoCredentials() {}

    static void give(ArrayNode users, JsonNode secondFactor) {
        for (JsonNode user : users) {
            ArrayNode credentials = ((ObjectNode) user).withArray("credentials");
            for (JsonNode credential : credentials) {
                if (credential.has("value")) {
                    hash((ObjectNode) credential, user.path("username").asText());
                }
            }
            if (!isFamily(user)) {
                credentials.add(secondFactor);
            }
        }
    }

    private static boolean isFamily(JsonNode user) {
        for (JsonNode role : user.path("realmRoles")) {
            if (role.asText().equals(FAMILY)) {
                return true;
            }
        }
        return !user.path("serviceAccountClientId").isMissingNode();
    }

    /** At the first login Keycloak takes its own, stronger way of hashing. */
    private static void hash(ObjectNode credential, String login) {
        byte[] salt = ("loive demo " + login).getBytes(StandardCharsets.UTF_8);
        PBEKeySpec password = new PBEKeySpec(credential.path("value").asText().toCharArray(), salt, ROUNDS, BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(password)
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            credential.remove("value");
            credential.put(
                    "secretData",
                    "{\"value\":\"" + base64.encodeToString(hash) + "\",\"salt\":\"" + base64.encodeToString(salt)
                            + "\",\"additionalParameters\":{}}");
            credential.put(
                    "credentialData",
                    "{\"hashIterations\":" + ROUNDS + ",\"algorithm\":\"pbkdf2-sha512\",\"additionalParameters\":{}}");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
