package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
     * @param next where the next page begins, if there is one
     */
    record Page(List<Entry> entries, Optional<Traced.Place> next) {}

    Page page(DossierCode code, Set<Traced.Lane> lanes, Traced.Place from) {
        Iterator<Traced> walk = line.walk(code, lanes, from);
        List<Entry> entries = new ArrayList<>();
        Traced.Place last = from;
        for (int read = 0; walk.hasNext(); read++) {
            Traced traced = walk.next();
            Entry entry = entry(traced);
            int end = entries.size() - 1;
            if (end >= 0 && entry.goesOn(entries.get(end)) && read < MOST_READ) {
                entries.set(end, entries.get(end).with(entry));
            } else if (entries.size() == ON_A_PAGE) {
                return new Page(List.copyOf(entries), Optional.of(last));
            } else {
                entries.add(end < 0 || !entry.isOnTheDayOf(entries.get(end)) ? entry.firstOfItsDay() : entry);
            }
            last = traced.place();
        }
        return new Page(List.copyOf(entries), Optional.empty());
    }

    private Entry entry(Traced traced) {
        boolean read = traced.lane() == Traced.Lane.READS;
        Act act = traced.lane() == Traced.Lane.ACTS
                ? acts.act(traced)
                : acts.of(traced, MARKS.getOrDefault(traced.kind(), "draft"), facts.of(traced));
        return new Entry(traced, act, facts.proof(traced), read ? List.of(traced.at()) : List.of(), false);
    }
}
