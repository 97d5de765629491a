package vn.loive.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the ways to log in that a realm does not have yet; those of before go when nothing points to them any more. */
final class UpdateFlows {
    private static final String FLOWS = "/authentication/flows";

    private final AdminApi api;
    private final Map<String, JsonNode> wanted = new HashMap<>();
    private final Map<String, JsonNode> configs = new HashMap<>();

    UpdateFlows(AdminApi api, JsonNode realm) {
        this.api = api;
        realm.path("authenticationFlows")
                .forEach(flow -> wanted.put(flow.path("alias").asText(), flow));
        realm.path("authenticatorConfig")
                .forEach(one -> configs.put(one.path("alias").asText(), one));
    }

    void make() throws IOException, InterruptedException {
        JsonNode there = api.get(FLOWS);
        for (JsonNode flow : wanted.values()) {
            String alias = flow.path("alias").asText();
            if (flow.path("topLevel").asBoolean() && isToBeMade(UpdateRealm.named(there, "alias", alias))) {
                ObjectNode top = ((ObjectNode) flow).deepCopy();
                top.remove("authenticationExecutions");
                api.post(FLOWS, top);
                fill(flow);
            }
        }
    }

    /** One that is there and not in use may have been left half made. */
    private boolean isToBeMade(@Nullable JsonNode there) throws IOException, InterruptedException {
        return there == null || api.triesToDelete(FLOWS + "/" + there.path("id").asText());
    }

    void forgetOld() throws IOException, InterruptedException {
        for (JsonNode flow : api.get(FLOWS)) {
            String alias = flow.path("alias").asText();
            if (alias.startsWith(FlowNames.OURS) && !wanted.containsKey(alias)) {
                api.delete(FLOWS + "/" + flow.path("id").asText());
            }
        }
    }

    private void fill(JsonNode flow) throws IOException, InterruptedException {
        String parent = flow.path("alias").asText();
        for (JsonNode execution : flow.path("authenticationExecutions")) {
            if (execution.path("authenticatorFlow").asBoolean()) {
                JsonNode child = flow(execution.path("flowAlias").asText());
                String id = api.post(address(parent) + "/executions/flow", subFlow(child, execution));
                require(parent, "flowId", id, execution);
                fill(child);
            } else {
                ObjectNode one = AdminApi.JSON.createObjectNode();
                one.set("provider", execution.path("authenticator"));
                one.set("priority", execution.path("priority"));
                String id = api.post(address(parent) + "/executions/execution", one);
                require(parent, "id", id, execution);
                configure(id, execution.path("authenticatorConfig").asText(""));
            }
        }
    }

    private JsonNode flow(String alias) throws IOException {
        JsonNode flow = wanted.get(alias);
        if (flow == null) {
            throw new IOException("The realm's file has no flow " + alias);
        }
        return flow;
    }

    private static ObjectNode subFlow(JsonNode flow, JsonNode execution) {
        ObjectNode made = AdminApi.JSON.createObjectNode();
        made.set("alias", flow.path("alias"));
        made.set("type", flow.path("providerId"));
        made.set("description", flow.path("description"));
        made.set("priority", execution.path("priority"));
        made.put("provider", execution.path("authenticator").asText("registration-page-form"));
        return made;
    }

    private void require(String parent, String field, String id, JsonNode execution)
            throws IOException, InterruptedException {
        JsonNode made = UpdateRealm.named(api.get(address(parent) + "/executions"), field, id);
        if (made == null) {
            throw new IOException("Keycloak did not keep a step of " + parent);
        }
        ObjectNode changed = (ObjectNode) made;
        changed.set("requirement", execution.path("requirement"));
        changed.set("priority", execution.path("priority"));
        api.put(address(parent) + "/executions", changed);
    }

    /** Each step has a configuration of its own, so its name bears the step's. */
    private void configure(String execution, String alias) throws IOException, InterruptedException {
        JsonNode config = configs.get(alias);
        if (config != null) {
            ObjectNode made = ((ObjectNode) config).deepCopy();
            made.put("alias", alias + " " + execution);
            api.post("/authentication/executions/" + execution + "/config", made);
        }
    }

    private static String address(String flow) {
        return FLOWS + "/" + AdminApi.path(flow);
    }
}
