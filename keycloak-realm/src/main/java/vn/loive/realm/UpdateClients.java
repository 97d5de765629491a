package vn.loive.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Brings the clients of a realm to what its file says: addresses, what they may ask for, what their tokens tell. */
final class UpdateClients {
    private final AdminApi api;
    private final JsonNode wanted;

    UpdateClients(AdminApi api, JsonNode wanted) {
        this.api = api;
        this.wanted = wanted;
    }

    void update() throws IOException, InterruptedException {
        for (JsonNode client : wanted.path("clients")) {
            String id = id(client.path("clientId").asText());
            if (id.isEmpty()) {
                id = api.post("/clients", client);
            } else {
                ObjectNode changed = ((ObjectNode) client).deepCopy();
                changed.remove("protocolMappers");
                api.put("/clients/" + id, changed);
                mappers("/clients/" + id + "/protocol-mappers/models", client.path("protocolMappers"));
            }
            scopes("/clients/" + id, client);
        }
        for (JsonNode mapping : wanted.path("scopeMappings")) {
            roles("/clients/" + id(mapping.path("client").asText()) + "/scope-mappings/realm", mapping.path("roles"));
        }
        close();
        serviceAccounts();
    }

    /** Keycloak makes clients of its own in every realm; those that nobody uses here are doors too many. */
    private void close() throws IOException, InterruptedException {
        String names = wanted.path("attributes").path("loive.closed.clients").asText("");
        for (String name : names.split(" ")) {
            String id = name.isEmpty() ? "" : id(name);
            if (!id.isEmpty()) {
                ObjectNode closed =
                        AdminApi.JSON.createObjectNode().put("clientId", name).put("enabled", false);
                closed.put("standardFlowEnabled", false).put("directAccessGrantsEnabled", false);
                api.put("/clients/" + id, closed);
            }
        }
    }

    private String id(String clientId) throws IOException, InterruptedException {
        return api.get("/clients?clientId=" + AdminApi.path(clientId))
                .path(0)
                .path("id")
                .asText("");
    }

    private void mappers(String address, JsonNode mappers) throws IOException, InterruptedException {
        for (JsonNode old : api.get(address)) {
            api.delete(address + "/" + old.path("id").asText());
        }
        for (JsonNode mapper : mappers) {
            api.post(address, mapper);
        }
    }

    private void scopes(String client, JsonNode given) throws IOException, InterruptedException {
        for (String kind : new String[] {"default", "optional"}) {
            JsonNode names = given.path(kind + "ClientScopes");
            if (!names.isArray()) {
                continue;
            }
            String address = client + "/" + kind + "-client-scopes";
            Set<String> asked = new HashSet<>();
            names.forEach(name -> asked.add(name.asText()));
            for (JsonNode there : api.get(address)) {
                if (!asked.remove(there.path("name").asText())) {
                    api.delete(address + "/" + there.path("id").asText());
                }
            }
            for (JsonNode scope : api.get("/client-scopes")) {
                if (asked.contains(scope.path("name").asText())) {
                    api.put(address + "/" + scope.path("id").asText(), AdminApi.JSON.createObjectNode());
                }
            }
        }
    }

    private void roles(String address, JsonNode names) throws IOException, InterruptedException {
        ArrayNode roles = AdminApi.JSON.createArrayNode();
        for (JsonNode name : names) {
            roles.add(api.get("/roles/" + AdminApi.path(name.asText())));
        }
        JsonNode before = api.get(address);
        if (before.size() > 0) {
            api.delete(address, before);
        }
        api.post(address, roles);
    }

    /** What a client may do by itself, where the file names an account of its own for it. */
    private void serviceAccounts() throws IOException, InterruptedException {
        for (JsonNode user : wanted.path("users")) {
            String client = user.path("serviceAccountClientId").asText("");
            if (client.isEmpty()) {
                continue;
            }
            String account = api.get("/clients/" + id(client) + "/service-account-user")
                    .path("id")
                    .asText();
            for (var of : user.path("clientRoles").properties()) {
                String owner = id(of.getKey());
                ArrayNode roles = AdminApi.JSON.createArrayNode();
                for (JsonNode name : of.getValue()) {
                    roles.add(api.get("/clients/" + owner + "/roles/" + AdminApi.path(name.asText())));
                }
                api.post("/users/" + account + "/role-mappings/clients/" + owner, roles);
            }
        }
    }
}
