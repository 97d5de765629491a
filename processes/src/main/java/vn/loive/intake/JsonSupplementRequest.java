package vn.loive.intake;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Json;

/** A supplement request as a JSON column. */
class JsonSupplementRequest implements AttributeConverter<SupplementRequest, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SupplementRequest asked) {
        return asked == null
                ? null
                : Json.write(Map.of(
                        "fields", asked.fields(),
                        "papers", asked.papers(),
                        "reason", asked.reason(),
                        "askedAt", asked.askedAt().toString()));
    }

    @Override
    public @Nullable SupplementRequest convertToEntityAttribute(@Nullable String json) {
        if (json == null) {
            return null;
        }
        Map<String, Object> values = Json.readObject(json);
        return new SupplementRequest(
                words(values.get("fields")),
                words(values.get("papers")),
                String.valueOf(values.get("reason")),
                Instant.parse(String.valueOf(values.get("askedAt"))));
    }

    private static List<String> words(@Nullable Object list) {
        return list instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }
}
