package vn.loive.web.workqueue;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of many tasks, from the request that acted to the page that says so. */
@SessionScoped
public class BulkMemory implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_KEPT = 5;

    private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>();
    private int number;

    /** One task, and why it could not be done; empty when it was. */
    record Line(String task, String why) implements Serializable {
        boolean isDone() {
            return why.isEmpty();
        }
    }

    /**
     * What was done.
     *
     * @param to the name of whoever has got the tasks; empty for oneself
     */
    record Kept(String to, ArrayList<Line> lines) implements Serializable {}

    /** Keeps it and names it for the address of the page that shows it. */
    synchronized String keep(String to, List<Line> lines) {
        number++;
        String name = Integer.toString(number);
        kept.put(name, new Kept(to, new ArrayList<>(lines)));
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return name;
    }

    synchronized Optional<Kept> find(@Nullable String name) {
        return Optional.ofNullable(kept.get(String.valueOf(name)));
    }
}
