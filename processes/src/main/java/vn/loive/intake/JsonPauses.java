package vn.loive.intake;

import jakarta.persistence.AttributeConverter;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import vn.loive.deadline.Pause;
import vn.loive.shared.Json;

/** The pauses of a clock as a JSON column. */
class JsonPauses implements AttributeConverter<List<Pause>, String> {
    @Override
    public String convertToDatabaseColumn(List<Pause> pauses) {
        return Json.write(Map.of(
                "pauses",
                pauses.stream()
                        .map(pause -> List.of(
                                pause.asked().toString(), pause.answered().toString()))
                        .toList()));
    }

    @Override
    public List<Pause> convertToEntityAttribute(String json) {
        return ((List<?>) Json.readObject(json).getOrDefault("pauses", List.of()))
                .stream().map(pair -> (List<?>) pair).map(JsonPauses::pause).toList();
    }

    private static Pause pause(List<?> pair) {
        return new Pause(
                ZonedDateTime.parse(String.valueOf(pair.get(0))), ZonedDateTime.parse(String.valueOf(pair.get(1))));
    }
}
