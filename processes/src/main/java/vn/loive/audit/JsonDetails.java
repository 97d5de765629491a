package vn.loive.audit;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import vn.loive.shared.Json;

/** The values of a history line as a JSON column. */
class JsonDetails implements AttributeConverter<Map<String, Object>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Object> details) {
        return Json.write(details);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String json) {
        return Json.readObject(json);
    }
}
