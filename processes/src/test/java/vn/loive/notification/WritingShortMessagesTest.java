package vn.loive.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Notice;
import vn.loive.shared.SixDigits;

class WritingShortMessagesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final DossierCode CODE = new DossierCode("000.00.01.H36-261121-0001");

    static Stream<Arguments> all() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (String language : new String[] {"vi", "en"}) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(
                    WritingShortMessagesTest.class.getResourceAsStream(
                            "/messages/notification_" + language + ".properties"),
                    StandardCharsets.UTF_8));
            texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("sms.") && !key.startsWith("sms.frame"))
                    .forEach(key -> all.add(Arguments.of(language, key.substring("sms.".length()))));
        }
        return all.build();
    }

    private static Message message(String language, String template) {
        return new Message(
                new Notice(
                        List.of("draft", "proof").contains(template) ? null : CODE,
                        null,
                        Notice.Channel.SMS,
                        "0912345678",
                        true,
                        language,
                        template,
                        Map.of(
                                "due",
                                "2026-12-28T10:00:00Z",
                                "day",
                                "2026-12-28",
                                "number",
                                3,
                                "proof",
                                SixDigits.draw()),
                        null),
                NOW);
    }

    @ParameterizedTest
    @MethodSource("all")
    void needNoMoreThanOneMessageAndNoAccents(String language, String template) {
        String text = new MessageText(language).sms(message(language, template));

        assertThat(text).hasSizeLessThanOrEqualTo(160).matches("[ -Z_a-z\n]+").doesNotContain("{", "  ");
    }

    @ParameterizedTest
    @MethodSource("all")
    void areThereForEachLetterToAFamily(String language, String template) {
        assertThat(new MessageText(language).body(message(language, template), "https://loive.example.vn"))
                .doesNotContain("{", "null");
    }

    @Test
    void sayWhichDossierAndUntilWhen() {
        assertThat(new MessageText("vi").sms(message("vi", "submitted")))
                .isEqualTo(
                        "Loi Ve: ho so 000.00.01.H36-261121-0001. Da nhan. Ban co tin truoc 17:00 28/12, chua can lam gi"
                                + " them.");
    }

    @Test
    void goToTheNumberAsTheWorldDialsIt() {
        assertThat(SmsGateway.international("0912345678")).isEqualTo("+84912345678");
    }
}
