package vn.loive.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Traced;

/** Reads lines that are kept by code, moment and number; both tables of this package are such. */
final class Lines {
    private Lines() {}

    static <T> List<T> of(EntityManager entities, Class<T> type, DossierCode application) {
        return after(entities, type, application, Traced.Place.START, -1, Integer.MAX_VALUE);
    }

    /** Those after a moment, or at that moment after a number. */
    static <T> List<T> after(
            EntityManager entities, Class<T> type, DossierCode application, Traced.Place place, long number, int most) {
        return entities.createQuery(
                        "SELECT l FROM " + type.getSimpleName() + " l WHERE l.code = ?1"
                                + " AND (l.at > ?2 OR l.at = ?2 AND l.seq > ?3) ORDER BY l.at, l.seq",
                        type)
                .setParameter(1, application.value())
                .setParameter(2, place.at())
                .setParameter(3, number)
                .setMaxResults(most)
                .getResultList();
    }
}
