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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.loive.shared.PortalClock;
import vn.loive.shared.SixDigits;

/** The texts of messages in both languages, from {@code messages/notification_{vi,en}.properties}. */
final class MessageText {
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** What stands before the key of a short form. */
    static final String SMS = "sms.";

    private static final Pattern FIXED = Pattern.compile("(sms\\.)?(subject|frame)(\\.(draft|proof))?");

    private final Properties texts;
    private final Map<String, String> changed;
    private final Locale locale;

    /** @param changed the texts that an administrator has worded otherwise, by key */
    MessageText(String language, Map<String, String> changed) {
        this.texts = bundle(language);
        this.changed = changed;
        this.locale = known(language).equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    MessageText(String language) {
        this(language, Map.of());
    }

    /** The language in which a message is written: English, otherwise Vietnamese. */
    static String known(String language) {
        return "en".equals(language) ? "en" : "vi";
    }

    /** The portal's own texts without the frames and subjects, which only ever name the code, by key in order. */
    static SortedMap<String, String> own(String language) {
        SortedMap<String, String> own = new TreeMap<>();
        Properties texts = bundle(language);
        texts.stringPropertyNames().stream()
                .filter(key -> !FIXED.matcher(key).matches())
                .forEach(key -> own.put(key, texts.getProperty(key)));
        return own;
    }

    private static Properties bundle(String language) {
        return BUNDLES.computeIfAbsent(known(language), MessageText::load);
    }

    /** Names the code and nothing else. */
    String subject(Message message) {
        return message.application()
                .map(code -> fill(text("subject"), Map.of("code", code.value())))
                .orElseGet(() -> text("subject." + message.template()));
    }

    String body(Message message, String portal) {
        String inner = fill(text(message.template()), message.values());
        return message.application()
                .map(code -> fill(text("frame"), Map.of("code", code.value(), "text", inner, "portal", portal)))
                .orElseGet(() -> fill(text("frame." + message.template()), Map.of("text", inner, "portal", portal)));
    }

    /** The short text for a phone: no accents, so that 160 letters fit into one message of any gateway. */
    String sms(Message message) {
        String inner = text(SMS + message.template());
        for (Map.Entry<String, Object> value : message.values().entrySet()) {
            inner = inner.replace("{" + value.getKey() + "}", shortly(value.getKey(), value.getValue()));
        }
        String said = inner;
        return bare(message.application()
                .map(code -> fill(text("sms.frame"), Map.of("code", code.value(), "text", said)))
                .orElseGet(() -> fill(text("sms.frame." + message.template()), Map.of("text", said))));
    }

    /** Words for a phone inside their frame, with places that are still open. */
    String framed(String words, String code) {
        return fill(text("sms.frame"), Map.of("code", code, "text", words));
    }

    private static String shortly(String key, Object value) {
        return switch (key) {
            case "due" ->
                DateTimeFormatter.ofPattern("HH:mm dd/MM", Locale.ROOT)
                        .format(Instant.parse(value.toString()).atZone(PortalClock.VIET_NAM));
            case "day" -> DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT).format(LocalDate.parse(value.toString()));
            case SixDigits.MESSAGE -> SixDigits.of(value.toString());
            default -> value.toString();
        };
    }

    private static String bare(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}+", "").replace('đ', 'd').replace('Đ', 'D');
    }

    private String text(String key) {
        String text = changed.containsKey(key) ? changed.get(key) : texts.getProperty(key);
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
            case SixDigits.MESSAGE -> SixDigits.of(value.toString());
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
