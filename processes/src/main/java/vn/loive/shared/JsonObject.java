package vn.loive.shared;

import jakarta.persistence.AttributeConverter;
import java.util.Map;

/** Plain values by name as a JSON column. */
public class JsonObject implements AttributeConverter<Map<String, Object>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Object> details) {
        return Json.write(details);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String json) {
        return Json.readObject(json);
    }
}
