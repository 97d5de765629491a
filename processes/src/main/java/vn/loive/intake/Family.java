package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.ContactChoice;
import vn.loive.identity.ContactChoices;
import vn.loive.shared.Notice;

/** Tells the family what has happened, in neutral words, by the way that it has chosen. */
@ApplicationScoped
public class Family {
    @Inject
    private Event<Notice> notices;

    @Inject
    private ContactChoices choices;

    /** A way to the family. */
    record Address(Notice.Channel channel, String recipient) {}

    public void tell(Application application, String template, Map<String, Object> values) {
        tell(application, template, values, null);
    }

    /** The same for a step that may be repeated: the message goes out once. */
    public void tellOnce(Application application, String template, Map<String, Object> values) {
        tell(application, template, values, application.code() + "/" + template);
    }

    private void tell(Application application, String template, Map<String, Object> values, @Nullable String once) {
        notice(application, template, values, once).ifPresent(notices::fire);
    }

    /** The message as it would go out at this moment; empty for a family that wants none, or cannot be reached. */
    public Optional<Notice> wouldTell(Application application, String template, Map<String, Object> values) {
        return notice(application, template, values, null);
    }

    private Optional<Notice> notice(
            Application application, String template, Map<String, Object> values, @Nullable String once) {
        ContactChoice choice = choices.of(application.owner());
        Optional<String> phone = application.answers().get("applicant.phone");
        return address(choice.way(), application.email(), phone, ContactChoice.isSmsOffered())
                .map(address -> new Notice(
                        application.code(),
                        address.channel(),
                        address.recipient(),
                        choice.waitsAtNight(address.channel() == Notice.Channel.SMS),
                        application.language(),
                        template,
                        values,
                        once));
    }

    /** The chosen way; where nothing was chosen or the chosen way cannot be gone, mail before SMS. */
    static Optional<Address> address(
            Optional<ContactChoice.Way> way, Optional<String> email, Optional<String> phone, boolean smsOffered) {
        Optional<Address> letter =
                email.filter(text -> !text.isBlank()).map(address -> new Address(Notice.Channel.EMAIL, address));
        Optional<Address> message =
                phone.filter(number -> smsOffered).map(number -> new Address(Notice.Channel.SMS, number));
        return switch (way.orElse(ContactChoice.Way.EMAIL)) {
            case NONE -> Optional.empty();
            case SMS -> message.or(() -> letter);
            case EMAIL -> letter.or(() -> message);
        };
    }
}
