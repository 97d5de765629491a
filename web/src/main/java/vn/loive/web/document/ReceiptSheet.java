package vn.loive.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loive.document.PrintedForm;
import vn.loive.document.QrCode;
import vn.loive.web.layout.Texts;

/**
 * What stands on a receipt, and how it is printed.
 *
 * @param language {@code vi} or {@code en}
 * @param code the whole dossier code
 * @param office the receiving office
 * @param applicant who has sent it
 * @param received when, for people
 * @param fields the lines between code and papers: key of the text and value, in order
 * @param papers what was sent with it
 * @param lookup the address for looking it up
 */
public record ReceiptSheet(
        String language,
        String code,
        String office,
        String applicant,
        String received,
        Map<String, String> fields,
        List<Sheet> papers,
        String lookup) {
    private static final Pattern PLACE = Pattern.compile("\\{(t|v):([\\w.]+)}|\\{(fields|papers)}");
    private static final String TEMPLATE = read();

    /** A paper on the list: name, size for people, checksum. */
    public record Sheet(String name, String size, String sha256) {}

    /** The name of the file: date and number of the dossier say enough to its owner and nothing to others. */
    public String fileName() {
        return "giay-tiep-nhan-" + number() + ".pdf";
    }

    /** The receipt as PDF/A. */
    public byte[] pdf() {
        return PrintedForm.of(xhtml());
    }

    String xhtml() {
        Map<String, String> values = values();
        return PLACE.matcher(TEMPLATE).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(at(found, values)));
    }

    private String at(MatchResult place, Map<String, String> values) {
        if (place.group(1) == null) {
            return place.group(3).equals("fields") ? fieldRows() : paperRows();
        }
        String name = place.group(2);
        return escaped(place.group(1).equals("t") ? say(name) : values.getOrDefault(name, ""));
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", language);
        values.put("code", code);
        values.put("number", number());
        values.put("office", office);
        values.put("applicant", applicant);
        values.put("about", say("about", code));
        values.put("qr", QrCode.asDataAddress(lookup + "?of=" + code));
        values.put("alt", say("look.alt", lookup));
        values.put("how", say("look.how", lookup));
        values.put("received", received);
        return values;
    }

    private String number() {
        return code.substring(code.indexOf('-') + 1);
    }

    private String fieldRows() {
        StringBuilder rows = new StringBuilder();
        fields.forEach((key, value) -> rows.append("<tr><th scope=\"row\">")
                .append(escaped(say(key)))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>\n"));
        return rows.toString();
    }

    private String paperRows() {
        if (papers.isEmpty()) {
            return "<p>" + escaped(say("papers.none")) + "</p>";
        }
        StringBuilder rows = new StringBuilder("<table class=\"papers\"><thead><tr>")
                .append(head("number", "paper.number"))
                .append(head("name", "paper.name"))
                .append(head("kind", "paper.kind"))
                .append("</tr></thead><tbody>\n");
        for (int i = 0; i < papers.size(); i++) {
            Sheet paper = papers.get(i);
            rows.append("<tr><td>").append(i + 1).append("</td><td><div>");
            rows.append(escaped(paper.name()))
                    .append("</div><div class=\"hash\">")
                    .append(escaped(paper.sha256()));
            rows.append("</div></td><td>").append(escaped(say("paper.electronic", paper.size())));
            rows.append("</td></tr>\n");
        }
        return rows.append("</tbody></table><p class=\"small\">")
                .append(escaped(say("paper.why")))
                .append("</p>")
                .toString();
    }

    private String head(String style, String key) {
        return "<th scope=\"col\" class=\"" + style + "\">" + escaped(say(key)) + "</th>";
    }

    private String say(String key, Object... values) {
        return Texts.say(language, "receipt." + key, List.of(values));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read() {
        try (InputStream template = ReceiptSheet.class.getResourceAsStream("/forms/receipt.html")) {
            if (template == null) {
                throw new IllegalStateException("The form of the receipt is missing");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
