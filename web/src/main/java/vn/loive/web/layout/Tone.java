package vn.loive.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** In which of the portal's few colours and shapes the state of an application or a task is shown. */
@Named
@ApplicationScoped
public class Tone {
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("submitted", "progress"),
            Map.entry("received", "progress"),
            Map.entry("in-process", "progress"),
            Map.entry("on-waiting-list", "waiting"),
            Map.entry("supplement-requested", "soon"),
            Map.entry("place-reserved", "done"),
            Map.entry("admitted", "done"),
            Map.entry("refused-at-reception", "stopped"),
            Map.entry("refused", "stopped"),
            Map.entry("withdrawn", "stopped"),
            Map.entry("stopped", "stopped"),
            Map.entry("did-not-come", "stopped"),
            Map.entry("StepIsLate", "overdue"),
            Map.entry("SupplementRequested", "soon"),
            Map.entry("ApplicationStopped", "stopped"),
            Map.entry("ApplicationWithdrawn", "stopped"));

    /** The tone of a state's word or an event's kind; plain when it needs none. */
    public String of(String word) {
        return TONES.getOrDefault(word, "draft");
    }
}
