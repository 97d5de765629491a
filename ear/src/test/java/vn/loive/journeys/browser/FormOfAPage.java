package vn.loive.journeys.browser;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.journeys.world.Sent;

/**
 * A form that acts, as it stands on a page, with something in every field.
 *
 * @param page the address of the page, without the server
 * @param action the path that it is sent to
 * @param query what the action asks for in its address
 * @param fields all that it sends, with the button that was pressed
 */
record FormOfAPage(String page, String action, String query, Map<String, String> fields) {
    private static final String BOUNDARY = "fields-of-a-form";

    private static final String READ = """
            () => [...document.forms].filter(form => form.method === 'post').flatMap(form => {
              const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
                .map(([name, value]) => [name, value || 'x']);
              const buttons = [...form.querySelectorAll('button, input[type=submit]')];
              return (buttons.length ? buttons : [null]).map(button => [
                (button && button.hasAttribute('formaction') ? button.formAction : form.action),
                [...fields, ...(button && button.name ? [[button.name, button.value]] : [])]]);
            })""";

    @SuppressWarnings("unchecked")
    static List<FormOfAPage> on(Page page) {
        String address = pathAndQuery(page.url());
        return ((List<List<Object>>) page.evaluate(READ))
                .stream()
                        .map(form -> of(address, pathAndQuery((String) form.get(0)), (List<List<String>>) form.get(1)))
                        .toList();
    }

    private static FormOfAPage of(String page, String action, List<List<String>> pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        pairs.forEach(pair -> fields.put(pair.get(0), pair.get(1)));
        int query = action.indexOf('?');
        return query < 0
                ? new FormOfAPage(page, action, "", fields)
                : new FormOfAPage(page, action.substring(0, query), action.substring(query + 1), fields);
    }

    static String pathAndQuery(String url) {
        return url.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }

    /** The same form with another value in one field; null leaves it out. */
    FormOfAPage with(String field, @Nullable String value) {
        Map<String, String> others = new LinkedHashMap<>(fields);
        if (value == null) {
            others.remove(field);
        } else {
            others.put(field, value);
        }
        return new FormOfAPage(page, action, query, others);
    }

    /** As a link. */
    Sent asALink() {
        return Sent.by("GET", action + "?" + (query.isEmpty() ? "" : query + "&") + encoded());
    }

    Sent asAForm() {
        return post().holding("application/x-www-form-urlencoded", encoded());
    }

    /** As a form without an encoding sends it. */
    Sent asText() {
        return post().holding(
                        "text/plain",
                        fields.entrySet().stream()
                                .map(field -> field.getKey() + "=" + field.getValue())
                                .collect(Collectors.joining("\r\n", "", "\r\n")));
    }

    Sent inParts() {
        String parts = fields.entrySet().stream()
                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining());
        String one = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"more\"\r\n\r\nx\r\n";
        return post().holding("multipart/form-data; boundary=" + BOUNDARY, parts + one + "--" + BOUNDARY + "--\r\n");
    }

    private Sent post() {
        return Sent.by("POST", query.isEmpty() ? action : action + "?" + query);
    }

    private String encoded() {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
