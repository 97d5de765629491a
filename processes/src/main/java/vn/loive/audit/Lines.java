package vn.loive.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Traced;

/** Reads lines that are kept by code, moment and number; both tables of this package are such. */
final class Lines {
    private Lines() {}

    static <T> List<T> of(EntityManager entities, Class<T> type, DossierCode application) {
        return read(
                entities,
                type,
                application,
                Traced.Stretch.after(Traced.Place.START, Integer.MAX_VALUE),
                Traced.Lane.ACTS);
    }

    /** Those of a stretch of the line of time, in which they are a lane. */
    static <T> List<T> read(
            EntityManager entities, Class<T> type, DossierCode application, Traced.Stretch stretch, Traced.Lane lane) {
        String beyond = stretch.backwards() ? "<" : ">";
        String way = stretch.backwards() ? " DESC" : "";
        return entities.createQuery(
                        "SELECT l FROM " + type.getSimpleName() + " l WHERE l.code = ?1 AND (l.at " + beyond
                                + " ?2 OR l.at = ?2 AND l.seq " + beyond + " ?3) ORDER BY l.at" + way + ", l.seq" + way,
                        type)
                .setParameter(1, application.value())
                .setParameter(2, stretch.from().at())
                .setParameter(3, stretch.from().number(lane))
                .setMaxResults(stretch.most())
                .getResultList();
    }
}
