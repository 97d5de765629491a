package vn.loive.journeys.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Rest;

/** What the portal says about itself at {@code /openapi}. */
final class Description {
    static final String BASE = "/api/v1/";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final JsonNode root;

    Description() {
        Answer answer = Rest.withoutLogin().with("Accept", "application/json").get("/openapi?format=JSON");
        if (answer.status() != 200 || !answer.body().isObject()) {
            throw new IllegalStateException("There is no description: " + answer.status());
        }
        root = answer.body();
    }

    /**
     * An operation.
     *
     * @param method in capitals
     * @param path after the base, such as {@code tasks/{id}}
     */
    record Operation(String method, String path, JsonNode node) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        boolean needsLogin() {
            // an empty requirement among others says that none is needed
            return StreamSupport.stream(node.path("security").spliterator(), false)
                    .noneMatch(JsonNode::isEmpty);
        }

        /** The examples of its JSON body by their names. */
        Map<String, JsonNode> examples() {
            Map<String, JsonNode> examples = new java.util.LinkedHashMap<>();
            node.path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("examples")
                    .properties()
                    .forEach(entry ->
                            examples.put(entry.getKey(), entry.getValue().path("value")));
            return examples;
        }
    }

    JsonNode root() {
        return root;
    }

    /** In the order in which they are described. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> operations.add(new Operation(
                                member.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey().replaceFirst("^" + BASE, ""),
                                member.getValue()))));
        return operations;
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(operation ->
                        operation.node().path("operationId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The pieces of shell in the texts, from the top. */
    List<String> shell() {
        return Stream.concat(
                        Stream.of(root.path("info").path("description").asText()),
                        operations().stream()
                                .map(operation ->
                                        operation.node().path("description").asText()))
                .flatMap(text -> SHELL.matcher(text).results().map(match -> match.group(1)))
                .toList();
    }

    /** The described answer for a status, or the one for all others. */
    Optional<JsonNode> response(Operation operation, int status) {
        JsonNode responses = operation.node().path("responses");
        JsonNode found = responses.path(Integer.toString(status));
        return Optional.of(resolve(found)).filter(JsonNode::isObject);
    }

    /** The schema of a described answer's JSON. */
    Optional<JsonNode> schema(JsonNode response) {
        return Stream.of("application/json", "application/problem+json")
                .map(type -> response.path("content").path(type).path("schema"))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? root.at(reference.asText().substring(1)) : node;
    }

    /** Where a value is not as a schema says; empty when it is. */
    List<String> differences(JsonNode schema, JsonNode value) {
        List<String> differences = new ArrayList<>();
        compare(resolve(schema), value, "", differences);
        return differences;
    }

    private void compare(JsonNode schema, JsonNode value, String at, List<String> differences) {
        if (!isOfType(schema.path("type"), value)) {
            differences.add(at + " is not of type " + schema.path("type") + ": " + value);
            return;
        }
        JsonNode choices = schema.path("enum");
        if (choices.isArray() && !contains(choices, value)) {
            differences.add(at + " is none of " + choices + ": " + value);
        }
        String pattern = schema.path("pattern").asText("");
        if (!pattern.isEmpty()
                && !Pattern.compile(pattern).matcher(value.asText()).find()) {
            differences.add(at + " does not look like " + pattern + ": " + value);
        }
        schema.path("required").forEach(member -> {
            if (!value.has(member.asText())) {
                differences.add(at + "/" + member.asText() + " is missing");
            }
        });
        if (value.isObject()) {
            value.properties().forEach(entry -> compareMember(schema, entry, at, differences));
        }
        if (value.isArray() && schema.path("items").isObject()) {
            for (int i = 0; i < value.size(); i++) {
                compare(resolve(schema.path("items")), value.get(i), at + "/" + i, differences);
            }
        }
    }

    private void compareMember(
            JsonNode schema, Map.Entry<String, JsonNode> member, String at, List<String> differences) {
        JsonNode described = schema.path("properties").path(member.getKey());
        JsonNode others = schema.path("additionalProperties");
        String path = at + "/" + member.getKey();
        if (described.isObject()) {
            compare(resolve(described), member.getValue(), path, differences);
        } else if (others.isObject()) {
            compare(resolve(others), member.getValue(), path, differences);
        } else if (others.isBoolean() && !others.booleanValue()) {
            differences.add(path + " is not described");
        }
    }

    private static boolean contains(JsonNode choices, JsonNode value) {
        Iterator<JsonNode> each = choices.elements();
        return StreamSupport.stream(((Iterable<JsonNode>) () -> each).spliterator(), false)
                .anyMatch(value::equals);
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> isOfType(one, value));
        }
        return switch (type.asText("")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
    }

    /** The members of a path that stand for something, such as {@code id}. */
    static List<String> variables(String path) {
        Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(path);
        return matcher.results().map(match -> match.group(1)).toList();
    }
}
