package vn.loive.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.DossierCode;
import vn.loive.shared.JsonObject;
import vn.loive.shared.Notice;
import vn.loive.shared.SixDigits;

/** A message in the outbox and what became of it. */
@Entity
@Table(name = "outbox")
class Message {
    /** How long to wait after each failure; when they are used up, the message is an incident. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private static final int LONGEST_ERROR = 500;
    /** Whom a message was for is not the business of whoever looks after the servers. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|\\+?\\d[\\d .]{7,}\\d");

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable String once;

    @Column(updatable = false)
    private @Nullable String code;

    @Column(updatable = false)
    @Convert(converter = ChannelWord.class)
    private Notice.Channel channel;

    @Column(updatable = false)
    private boolean quiet;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String template;

    @Column(name = "params", updatable = false)
    @Convert(converter = JsonObject.class)
    @Mutability(Immutability.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, Object> values;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int tries;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    @Column(name = "set_aside_at")
    private @Nullable Instant setAsideAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    protected Message() {}

    Message(Notice notice, Instant now) {
        id = UUID.randomUUID();
        once = notice.once();
        DossierCode application = notice.application();
        code = application == null ? null : application.value();
        channel = notice.channel();
        quiet = notice.quiet();
        recipient = notice.recipient();
        language = notice.language();
        template = notice.template();
        values = notice.values();
        createdAt = now;
        nextTryAt = quiet ? QuietHours.after(now) : now;
    }

    void sent(Instant now) {
        tries++;
        sentAt = now;
        lastError = null;
    }

    /** Notes a failure: tried again later, or an incident when it was tried often enough. */
    void failed(String error, Instant now) {
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        if (tries < WAITS.size()) {
            Instant next = now.plus(WAITS.get(tries));
            nextTryAt = quiet ? QuietHours.after(next) : next;
        } else {
            failedAt = now;
        }
        tries++;
    }

    /** True for one that nobody has got and that is not tried again by itself. */
    boolean isGivenUp() {
        return failedAt != null && setAsideAt == null;
    }

    /** Is tried again as if it were new. */
    void beginAnew(Instant now) {
        failedAt = null;
        tries = 0;
        nextTryAt = quiet ? QuietHours.after(now) : now;
    }

    /** Nobody gets it: the family has had so many in this day already. */
    void refuse(String why, Instant now) {
        lastError = why;
        failedAt = now;
        setAsideAt = now;
    }

    boolean wasRefused() {
        return tries == 0 && setAsideAt != null;
    }

    /** A code that nobody could use any more is not sent. */
    boolean isOutdated(Instant now) {
        return template.equals(SixDigits.MESSAGE) && now.isAfter(createdAt.plus(SixDigits.LIFE));
    }

    void setAside(Instant now) {
        setAsideAt = now;
    }

    FailedMessage asFailed() {
        String cause = lastError == null ? "" : ADDRESS.matcher(lastError).replaceAll("…");
        return new FailedMessage(id, application(), template, channel, cause, tries, Objects.requireNonNull(failedAt));
    }

    UUID id() {
        return id;
    }

    /** What it is about; none for a draft. */
    Optional<DossierCode> application() {
        return Optional.ofNullable(code).map(DossierCode::new);
    }

    Notice.Channel channel() {
        return channel;
    }

    /** Whether it has to wait, because meanwhile it is night. */
    boolean waitsForMorning(Instant now) {
        Instant morning = quiet ? QuietHours.after(now) : now;
        boolean waits = morning.isAfter(now);
        if (waits) {
            nextTryAt = morning;
        }
        return waits;
    }

    String recipient() {
        return recipient;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Since when it is not tried any more. */
    Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    int tries() {
        return tries;
    }

    Optional<String> once() {
        return Optional.ofNullable(once);
    }

    String language() {
        return language;
    }

    String template() {
        return template;
    }

    Map<String, Object> values() {
        return values;
    }
}
