package vn.loive.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import vn.loive.shared.PortalClock;

/** The texts of messages in both languages, from {@code messages/notification_{vi,en}.properties}. */
final class MessageText {
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Properties texts;
    private final Locale locale;

    MessageText(String language) {
        texts = BUNDLES.computeIfAbsent("en".equals(language) ? "en" : "vi", MessageText::load);
        locale = "en".equals(language) ? Locale.ENGLISH : VIETNAMESE;
    }

    /** Names the code and nothing else. */
    String subject(Message message) {
        return message.application()
                .map(code -> fill(text("subject"), Map.of("code", code.value())))
                .orElseGet(() -> text("subject.draft"));
    }

    String body(Message message, String portal) {
        String inner = fill(text(message.template()), message.values());
        return message.application()
                .map(code -> fill(text("frame"), Map.of("code", code.value(), "text", inner, "portal", portal)))
                .orElseGet(() -> fill(text("frame.draft"), Map.of("text", inner, "portal", portal)));
    }

    /** The short text for a phone: no accents, so that 160 letters fit into one message of any gateway. */
    String sms(Message message) {
        String inner = text("sms." + message.template());
        for (Map.Entry<String, Object> value : message.values().entrySet()) {
            inner = inner.replace("{" + value.getKey() + "}", shortly(value.getKey(), value.getValue()));
        }
        String said = inner;
        return bare(message.application()
                .map(code -> fill(text("sms.frame"), Map.of("code", code.value(), "text", said)))
                .orElseGet(() -> fill(text("sms.frame.draft"), Map.of("text", said))));
    }

    private static String shortly(String key, Object value) {
        return switch (key) {
            case "due" ->
                DateTimeFormatter.ofPattern("HH:mm dd/MM")
                        .format(Instant.parse(value.toString()).atZone(PortalClock.VIET_NAM));
            case "day" -> DateTimeFormatter.ofPattern("dd/MM").format(LocalDate.parse(value.toString()));
            default -> value.toString();
        };
    }

    private static String bare(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}+", "").replace('đ', 'd').replace('Đ', 'D');
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text for the message " + key);
        }
        return text;
    }

    private String fill(String text, Map<String, Object> values) {
        String filled = text;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", readable(value.getKey(), value.getValue()));
        }
        return filled;
    }

    private String readable(String key, Object value) {
        return switch (key) {
            case "due" ->
                DateTimeFormatter.ofPattern("HH:mm, EEEE, dd/MM/yyyy", locale)
                        .format(Instant.parse(value.toString()).atZone(PortalClock.VIET_NAM));
            case "day" ->
                DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", locale).format(LocalDate.parse(value.toString()));
            default -> value.toString();
        };
    }

    private static Properties load(String language) {
        String file = "/messages/notification_" + language + ".properties";
        try (InputStream bytes = MessageText.class.getResourceAsStream(file)) {
            Properties texts = new Properties();
            if (bytes != null) {
                texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
