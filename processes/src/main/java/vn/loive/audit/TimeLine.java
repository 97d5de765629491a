package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Pieces;
import vn.loive.shared.TraceSource;
import vn.loive.shared.Traced;

/** All that is known of an application in one line of time, put together from the parts that know a lane. */
@ApplicationScoped
@Transactional
public class TimeLine {
    private static final int PIECE = 300;

    @Inject
    @Any
    private Instance<TraceSource> sources;

    /** The entries of some lanes after a place, in order and at most so many; the asker must have opened the record. */
    public List<Traced> after(DossierCode application, Set<Traced.Lane> lanes, Traced.Place place, int most) {
        return sources.stream()
                .filter(source -> lanes.contains(source.lane()))
                .flatMap(source -> source.after(application, place, most).stream())
                .sorted(Traced.IN_ORDER)
                .limit(most)
                .toList();
    }

    /** The whole line from a place on, however long; between its pieces nothing is open. */
    public Iterator<Traced> walk(DossierCode application, Set<Traced.Lane> lanes, Traced.Place from) {
        return new Pieces<>(PIECE, last -> after(application, lanes, last == null ? from : last.place(), PIECE));
    }

    /** All of a lane that is never long. */
    public List<Traced> of(DossierCode application, Traced.Lane lane) {
        return after(application, Set.of(lane), Traced.Place.START, Integer.MAX_VALUE);
    }
}
