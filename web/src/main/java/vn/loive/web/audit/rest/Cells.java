package vn.loive.web.audit.rest;

import java.util.Map;
import vn.loive.shared.Json;

/** Values as they stand in a cell. */
final class Cells {
    private Cells() {}

    static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "" : Json.write(map);
        }
        return String.valueOf(value);
    }
}
