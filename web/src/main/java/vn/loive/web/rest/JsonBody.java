package vn.loive.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** A JSON object read member by member, that remembers all that is wrong with it: wrong types and unknown members. */
public final class JsonBody {
    private static final int DEEPEST = 20;
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    static {
        STRICT.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    private final JsonNode node;
    private final Set<String> read = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private JsonBody(JsonNode node) {
        this.node = node;
    }

    /** Reads a body; refused when it is not one JSON object. */
    public static Result<JsonBody> parse(String body) {
        try {
            JsonNode node = STRICT.readTree(body.isBlank() ? "{}" : body);
            return node.isObject() ? Result.done(new JsonBody(node)) : Result.refused(Refusal.whole("not-an-object"));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return Result.refused(Refusal.whole("not-json", line));
        }
    }

    /** A text; empty when it is missing, null, or not a text (which is remembered). */
    public Optional<String> text(String member) {
        read.add(member);
        JsonNode value = node.path(member);
        if (value.isTextual()) {
            return Optional.of(readable(member, value.textValue()));
        }
        if (!value.isMissingNode() && !value.isNull()) {
            wrongType(member, "string");
        }
        return Optional.empty();
    }

    /** A whole number; empty when it is missing, null, or not one (which is remembered). */
    public Optional<Integer> number(String member) {
        read.add(member);
        JsonNode value = node.path(member);
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            return Optional.of(value.intValue());
        }
        if (!value.isMissingNode() && !value.isNull()) {
            wrongType(member, "integer");
        }
        return Optional.empty();
    }

    /** A day such as {@code 2026-02-25}; empty when it is missing, or no day (which is remembered). */
    public Optional<LocalDate> day(String member) {
        try {
            return text(member).map(LocalDate::parse);
        } catch (DateTimeException e) {
            refusals.add(Refusal.of("not-a-date", member));
            return Optional.empty();
        }
    }

    /** A list of texts; empty when it is missing. */
    public List<String> texts(String member) {
        read.add(member);
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> {
                if (element.isTextual()) {
                    texts.add(readable(member, element.textValue()));
                } else {
                    wrongType(member, "array of strings");
                }
            });
        } else {
            wrongType(member, "array of strings");
        }
        return texts;
    }

    /** The scalar members of some objects, by their paths such as {@code person.name}. */
    public Map<String, String> flat(String... objects) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String object : objects) {
            read.add(object);
            JsonNode value = node.path(object);
            if (value.isObject()) {
                value.properties().forEach(entry -> scalar(object + "." + entry.getKey(), entry.getValue(), values));
            } else if (!value.isMissingNode() && !value.isNull()) {
                wrongType(object, "object");
            }
        }
        return values;
    }

    /** An object whose members are named by their full paths, such as {@code {"person.name": "…"}}. */
    public Map<String, String> paths(String member) {
        read.add(member);
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode value = node.path(member);
        if (value.isObject()) {
            value.properties().forEach(entry -> scalar(entry.getKey(), entry.getValue(), values));
        } else if (!value.isMissingNode() && !value.isNull()) {
            wrongType(member, "object");
        }
        return values;
    }

    private void scalar(String path, JsonNode value, Map<String, String> values) {
        if (value.isTextual()) {
            values.put(path, readable(path, value.textValue()));
        } else if (value.isBoolean()) {
            values.put(path, value.booleanValue() ? "yes" : "");
        } else if (value.isIntegralNumber()) {
            values.put(path, value.asText());
        } else if (!value.isNull()) {
            wrongType(path, "string");
        }
    }

    /** What was made of the members; refused when something is wrong with them, or nobody has asked for one. */
    public <T> Result<T> made(T value) {
        List<Refusal> all = refusals();
        return all.isEmpty() ? Result.done(value) : Result.refused(all);
    }

    /** What is wrong so far, with every member that nobody has asked for. */
    public List<Refusal> refusals() {
        List<Refusal> all = new ArrayList<>(refusals);
        node.fieldNames().forEachRemaining(member -> {
            if (!read.contains(member)) {
                all.add(Refusal.of("unknown-field", member));
            }
        });
        return all;
    }

    private String readable(String member, String text) {
        if (!PlainText.isReadable(text)) {
            refusals.add(Refusal.of("bad-character", member));
        }
        return text;
    }

    private void wrongType(String member, String expected) {
        refusals.add(Refusal.of("wrong-type", member, expected));
    }
}
