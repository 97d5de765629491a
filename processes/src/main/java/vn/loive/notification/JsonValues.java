package vn.loive.notification;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import vn.loive.shared.Json;

/** The values of a message as a JSON column. */
class JsonValues implements AttributeConverter<Map<String, Object>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Object> details) {
        return Json.write(details);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String json) {
        return Json.readObject(json);
    }
}
