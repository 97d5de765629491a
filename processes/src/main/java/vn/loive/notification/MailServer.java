package vn.loive.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Sends letters over SMTP. */
@ApplicationScoped
class MailServer {
    @Resource(lookup = "java:jboss/mail/LoiVe")
    private Session mail;

    @Inject
    private Wordings wordings;

    @Inject
    private Clock clock;

    @PostConstruct
    void encrypt() {
        encrypt(mail.getProperties(), System.getenv().getOrDefault("LOIVE_SMTP_TLS", "none"));
    }

    /** By {@code starttls} a server that does not offer it gets no letter; {@code tls} speaks it from the first byte. */
    static void encrypt(Properties session, String word) {
        boolean upgraded = word.equals("starttls");
        boolean fromTheFirstByte = word.equals("tls") || word.equals("true");
        session.setProperty("mail.smtp.starttls.enable", String.valueOf(upgraded));
        session.setProperty("mail.smtp.starttls.required", String.valueOf(upgraded));
        session.setProperty("mail.smtp.ssl.enable", String.valueOf(fromTheFirstByte));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    }

    void send(Message message) {
        try {
            MessageText text = wordings.texts(message.language());
            MimeMessage letter = new MimeMessage(mail);
            letter.setFrom(new InternetAddress(sender(), "Lối Về", StandardCharsets.UTF_8.name()));
            letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.recipient()));
            letter.setSubject(text.subject(message), StandardCharsets.UTF_8.name());
            letter.setText(text.body(message, portal()), StandardCharsets.UTF_8.name());
            letter.setSentDate(Date.from(clock.instant()));
            letter.setHeader("Message-ID", "<" + message.id() + "@loive>");
            Transport.send(letter);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new SendFailure(e);
        }
    }

    private static String sender() {
        return System.getenv().getOrDefault("LOIVE_MAIL_FROM", "loive@example.vn");
    }

    static String portal() {
        return System.getenv().getOrDefault("LOIVE_PUBLIC_URL", "http://localhost:8080");
    }
}
