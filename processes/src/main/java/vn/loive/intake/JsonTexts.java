package vn.loive.intake;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import vn.loive.shared.Json;

/** Answers as a JSON column. */
class JsonTexts implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> answers) {
        return Json.write(answers);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return Json.readTexts(json);
    }
}
