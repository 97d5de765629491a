package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.shared.DossierCode;
import vn.loive.shared.TraceSource;
import vn.loive.shared.Traced;

/** Who opened the record, and who was refused, in the line of time. */
@ApplicationScoped
@Transactional
public class ReadLane implements TraceSource {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Override
    public Traced.Lane lane() {
        return Traced.Lane.READS;
    }

    @Override
    public List<Traced> read(DossierCode application, Traced.Stretch stretch) {
        return Lines.read(entities, RecordRead.class, application, stretch, lane()).stream()
                .map(this::entry)
                .toList();
    }

    private Traced entry(RecordRead read) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("right", read.right().word());
        values.put("through", read.through().word());
        read.instead().ifPresent(of -> values.put(HistoryLine.INSTEAD, HistoryLine.noted(of)));
        read.paper().ifPresent(paper -> values.put("paper", paper.toString()));
        return new Traced(read.at(), lane(), Traced.key(read.seq()), read.kind(), read.reader(), "", values);
    }
}
