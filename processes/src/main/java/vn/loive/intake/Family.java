package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Notice;

/** Tells the family what has happened, in neutral words, if it left an address. */
@ApplicationScoped
public class Family {
    @Inject
    private Event<Notice> notices;

    public void tell(Application application, String template, Map<String, Object> values) {
        tell(application, template, values, null);
    }

    /** The same for a step that may be repeated: the message goes out once. */
    public void tellOnce(Application application, String template, Map<String, Object> values) {
        tell(application, template, values, application.code() + "/" + template);
    }

    private void tell(Application application, String template, Map<String, Object> values, @Nullable String once) {
        application
                .email()
                .ifPresent(address -> notices.fire(
                        new Notice(application.code(), address, application.language(), template, values, once)));
    }
}
