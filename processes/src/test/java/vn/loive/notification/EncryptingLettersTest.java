package vn.loive.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one word makes of the way to the mail server. */
class EncryptingLettersTest {
    @ParameterizedTest
    @CsvSource({
        "starttls, true, true, false",
        "tls, false, false, true",
        "true, false, false, true",
        "none, false, false, false",
        "false, false, false, false"
    })
    void isAskedForAndInsistedOn(String word, String offered, String required, String fromTheFirstByte) {
        Properties session = new Properties();
        MailServer.encrypt(session, word);

        assertThat(session)
                .containsEntry("mail.smtp.starttls.enable", offered)
                .containsEntry("mail.smtp.starttls.required", required)
                .containsEntry("mail.smtp.ssl.enable", fromTheFirstByte)
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }
}
