package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.contact.AskForCode;
import vn.loive.contact.Proofs;
import vn.loive.contact.Ways;
import vn.loive.identity.Caller;
import vn.loive.shared.Notice;

/** Tells the family what has happened, in neutral words, by the way that it has chosen and to an address that it has proved. */
@ApplicationScoped
public class Family {
    @Inject
    private Event<Notice> notices;

    @Inject
    private Proofs proofs;

    @Inject
    private AskForCode codes;

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
        Ways ways = ways(application);
        return ways.open()
                .map(address -> new Notice(
                        application.code(),
                        application.owner(),
                        address.channel(),
                        address.value(),
                        ways.choice().waitsAtNight(address.channel() == Notice.Channel.SMS),
                        application.language(),
                        template,
                        values,
                        once));
    }

    /** The ways to the family of an application. */
    public Ways ways(Application application) {
        return ways(application, proofs.ways(application.owner()));
    }

    /** The same, when the ways to its account are known. */
    public static Ways ways(Application application, Ways known) {
        return known.naming(application.email(), application.answers().get("applicant.phone"));
    }

    /** Sends a code to where news shall go, when nobody has shown yet that it is his; too many codes hinder nothing. */
    void askForCode(Caller caller, Application application, String language) {
        ways(application).unproved().ifPresent(address -> codes.ask(caller, address, language));
    }
}
