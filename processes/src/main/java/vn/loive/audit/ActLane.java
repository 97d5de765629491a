package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.loive.shared.DossierCode;
import vn.loive.shared.TraceSource;
import vn.loive.shared.Traced;

/** The acts in the line of time. */
@ApplicationScoped
@Transactional
public class ActLane implements TraceSource {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Override
    public Traced.Lane lane() {
        return Traced.Lane.ACTS;
    }

    @Override
    public List<Traced> read(DossierCode application, Traced.Stretch stretch) {
        return Lines.read(entities, HistoryLine.class, application, stretch, lane()).stream()
                .map(this::entry)
                .toList();
    }

    private Traced entry(HistoryLine line) {
        return new Traced(line.at(), lane(), Traced.key(line.seq()), line.kind(), line.actor(), "", line.details());
    }
}
