package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loive.audit.TimeLine;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Traced;

/** Reads a page of the line of time: reads that one person made in a row are one entry, however many they were. */
@RequestScoped
class Entries {
    static final int ON_A_PAGE = 60;
    private static final int MOST_READ = 5_000;

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("ReadRefused", "stopped"),
            Map.entry("MessageSent", "done"),
            Map.entry("MessageFailed", "overdue"),
            Map.entry("MessageRefused", "overdue"),
            Map.entry("MessageWaits", "soon"),
            Map.entry("DueMet", "done"),
            Map.entry("DueMissed", "overdue"),
            Map.entry("DuePassed", "overdue"),
            Map.entry("DueMoved", "soon"),
            Map.entry("ClockStopped", "soon"),
            Map.entry("ClockGoesOn", "progress"),
            Map.entry("JobFailed", "overdue"),
            Map.entry("IncidentOpened", "overdue"),
            Map.entry("IncidentResolved", "done"),
            Map.entry("StepCancelled", "stopped"),
            Map.entry("TimerFired", "soon"));

    @Inject
    TimeLine line;

    @Inject
    Acts acts;

    @Inject
    EntryFacts facts;

    /**
     * A page.
     *
     * @param previous where the page before ends, if there is one
     * @param next where the next page begins, if there is one
     */
    record Page(List<Entry> entries, Optional<Traced.Place> previous, Optional<Traced.Place> next) {
        static Page empty() {
            return new Page(List.of(), Optional.empty(), Optional.empty());
        }
    }

    /** The page behind a place, or the one before it. */
    Page page(DossierCode code, Set<Traced.Lane> lanes, Traced.Place from, boolean backwards) {
        Iterator<Traced> walk = line.walk(code, lanes, from, backwards);
        List<Entry> entries = new ArrayList<>();
        Traced.Place nearest = null;
        Traced.Place farthest = null;
        boolean more = false;
        for (int read = 0; walk.hasNext() && !more; read++) {
            Traced traced = walk.next();
            more = !add(entry(traced), entries, backwards, read < MOST_READ);
            nearest = nearest == null ? traced.place() : nearest;
            farthest = more ? farthest : traced.place();
        }
        Optional<Traced.Place> near = from.equals(Traced.Place.START) ? Optional.empty() : Optional.ofNullable(nearest);
        Optional<Traced.Place> far = more ? Optional.ofNullable(farthest) : Optional.empty();
        if (backwards) {
            Collections.reverse(entries);
        }
        return new Page(withDays(entries), backwards ? far : near, backwards ? near : far);
    }

    /** Adds an entry, or puts it together with the one read before; false when there is no room any more. */
    private static boolean add(Entry entry, List<Entry> entries, boolean backwards, boolean together) {
        int end = entries.size() - 1;
        if (end >= 0 && together && entry.goesOn(entries.get(end))) {
            Entry before = entries.get(end);
            entries.set(end, backwards ? entry.with(before) : before.with(entry));
            return true;
        }
        return entries.size() < ON_A_PAGE && entries.add(entry);
    }

    private static List<Entry> withDays(List<Entry> entries) {
        List<Entry> marked = new ArrayList<>();
        for (Entry entry : entries) {
            boolean sameDay = !marked.isEmpty() && entry.isOnTheDayOf(marked.get(marked.size() - 1));
            marked.add(sameDay ? entry : entry.firstOfItsDay());
        }
        return List.copyOf(marked);
    }

    private Entry entry(Traced traced) {
        boolean read = traced.lane() == Traced.Lane.READS;
        Act act = traced.lane() == Traced.Lane.ACTS
                ? acts.act(traced)
                : acts.of(traced, MARKS.getOrDefault(traced.kind(), "draft"), facts.of(traced));
        return new Entry(traced, act, facts.proof(traced), read ? List.of(traced.at()) : List.of(), false);
    }
}
