package vn.loive.web.intake;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What forms have to remember from one request to the next, while the person is logged in. */
@SessionScoped
public class FormMemory implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_KEPT = 20;

    private final LinkedHashMap<String, ArrayList<Told>> told = new LinkedHashMap<>();
    private final LinkedHashMap<UUID, String> sent = new LinkedHashMap<>();
    private final LinkedHashMap<String, Unsent> unsent = new LinkedHashMap<>();
    private int number;

    /** Answers to a supplement request that could not be accepted yet. */
    record Unsent(LinkedHashMap<String, String> typed, ArrayList<UUID> papers, String note) implements Serializable {}

    /** Keeps what a form was told and names it for the address of the page that shows it. */
    synchronized String keep(List<Told> refusals) {
        number++;
        String name = Integer.toString(number);
        told.put(name, new ArrayList<>(refusals));
        forgetOldest(told);
        return name;
    }

    synchronized List<Told> told(@Nullable String name) {
        return List.copyOf(told.getOrDefault(String.valueOf(name), new ArrayList<>()));
    }

    /** A draft has become an application; a second click on the button finds it. */
    synchronized void sent(UUID draft, String code) {
        sent.put(draft, code);
        forgetOldest(sent);
    }

    synchronized Optional<String> sentAs(UUID draft) {
        return Optional.ofNullable(sent.get(draft));
    }

    synchronized void keepUnsent(String code, Map<String, String> typed, List<UUID> papers, String note) {
        unsent.put(code, new Unsent(new LinkedHashMap<>(typed), new ArrayList<>(papers), note));
        forgetOldest(unsent);
    }

    synchronized Optional<Unsent> unsent(String code) {
        return Optional.ofNullable(unsent.get(code));
    }

    synchronized void forgetUnsent(String code) {
        unsent.remove(code);
    }

    private static void forgetOldest(LinkedHashMap<?, ?> kept) {
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
