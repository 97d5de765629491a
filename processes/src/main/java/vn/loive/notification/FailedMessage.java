package vn.loive.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Notice;

/**
 * A message that was tried so often that it is not tried again by itself.
 *
 * @param application what it is about; none for a draft
 * @param template which message it is
 * @param cause what the mail server or the gateway answered, without addresses
 * @param since when it was given up
 */
public record FailedMessage(
        UUID id,
        Optional<DossierCode> application,
        String template,
        Notice.Channel channel,
        String cause,
        int tries,
        Instant since) {}
