package vn.loive.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Marks the names of our authentication flows, which begin with {@code loive}, by their content. A changed flow is a new
 * one: it can be made beside the old one and take its place at once, and no moment has a login without its second factor.
 */
final class FlowNames {
    static final String OURS = "loive ";
    private static final int SIGNS = 8;

    private FlowNames() {}

    static void mark(ObjectNode realm) {
        String content = realm.path("authenticationFlows").toString() + realm.path("authenticatorConfig");
        String marked = OURS + hash(content) + " ";
        realm.properties().forEach(field -> {
            if (field.getKey().endsWith("Flow")) {
                field.setValue(marked(field.getValue(), marked));
            }
        });
        for (String part : new String[] {"authenticationFlows", "authenticatorConfig", "identityProviders"}) {
            markAll(realm.path(part), marked);
        }
    }

    private static void markAll(JsonNode node, String marked) {
        if (node instanceof ArrayNode list) {
            list.forEach(one -> markAll(one, marked));
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue().isTextual()) {
                    field.setValue(marked(field.getValue(), marked));
                } else {
                    markAll(field.getValue(), marked);
                }
            }
        }
    }

    private static JsonNode marked(JsonNode name, String marked) {
        return name.asText().startsWith(OURS)
                ? TextNode.valueOf(marked + name.asText().substring(OURS.length()))
                : name;
    }

    private static String hash(String content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, SIGNS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
