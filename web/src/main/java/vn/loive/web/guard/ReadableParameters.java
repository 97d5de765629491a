package vn.loive.web.guard;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.form.FormData;
import io.undertow.server.handlers.form.FormDataParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Puts the sign for "not readable" in the place of what no database can take, a zero byte or half a sign: such a value is
 * then an unknown one like any other, on every page and in every field.
 */
final class ReadableParameters {
    private static final int UNREADABLE = 0xFFFD;

    private ReadableParameters() {}

    static void inAddress(HttpServerExchange exchange) {
        exchange.getQueryParameters().replaceAll((name, values) -> readable(values));
    }

    /** Once the body has been read. */
    static void inForm(HttpServerExchange exchange) {
        FormData form = exchange.getAttachment(FormDataParser.FORM_DATA);
        if (form == null) {
            return;
        }
        for (String name : form) {
            Deque<FormData.FormValue> values = form.get(name);
            List<FormData.FormValue> readable =
                    values.stream().map(ReadableParameters::readable).toList();
            values.clear();
            values.addAll(readable);
        }
    }

    private static FormData.FormValue readable(FormData.FormValue value) {
        if (value.isFileItem() || !isLost(value.getValue())) {
            return value;
        }
        FormData form = new FormData(1);
        form.add("", readable(value.getValue()));
        return form.getFirst("");
    }

    private static Deque<String> readable(Deque<String> values) {
        return values.stream().anyMatch(ReadableParameters::isLost)
                ? new ArrayDeque<>(
                        values.stream().map(ReadableParameters::readable).toList())
                : values;
    }

    static String readable(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().map(sign -> isLost(sign) ? UNREADABLE : sign).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isLost(String value) {
        return value.codePoints().anyMatch(ReadableParameters::isLost);
    }

    private static boolean isLost(int sign) {
        return sign == 0 || Character.getType(sign) == Character.SURROGATE;
    }
}
