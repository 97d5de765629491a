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

    /** The entries of some lanes in a stretch, in its direction; the asker must have opened the record. */
    public List<Traced> read(DossierCode application, Set<Traced.Lane> lanes, Traced.Stretch stretch) {
        return stretch.of(sources.stream()
                .filter(source -> lanes.contains(source.lane()))
                .flatMap(source -> source.read(application, stretch).stream()));
    }

    /** The whole line from its beginning, however long; between its pieces nothing is open. */
    public Iterator<Traced> walk(DossierCode application, Set<Traced.Lane> lanes) {
        return walk(application, lanes, Traced.Place.START, false);
    }

    /** The line behind a place, or back before it. */
    public Iterator<Traced> walk(
            DossierCode application, Set<Traced.Lane> lanes, Traced.Place from, boolean backwards) {
        Traced.Stretch first = new Traced.Stretch(from, backwards, PIECE);
        return new Pieces<>(PIECE, last -> read(application, lanes, last == null ? first : first.behind(last)));
    }

    /** All of a lane that is never long. */
    public List<Traced> of(DossierCode application, Traced.Lane lane) {
        return read(application, Set.of(lane), Traced.Stretch.after(Traced.Place.START, Integer.MAX_VALUE));
    }
}
