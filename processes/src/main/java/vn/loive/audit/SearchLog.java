package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.Json;
import vn.loive.shared.UnitId;

/** Notes who searched for what, and who took a list away; appended to and never changed. */
@ApplicationScoped
@Transactional
public class SearchLog {
    /** What is noted. */
    public enum Kind {
        HISTORY_SEARCHED("HistorySearched"),
        REGISTER_SEARCHED("RegisterSearched"),
        REGISTER_EXPORTED("RegisterExported"),
        EXPORT_BROKEN_OFF("ExportBrokenOff");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** One insert, before anything is shown; when it fails, so does the search. Gives the number of the note. */
    public long note(Actor searcher, Kind kind, Map<String, Object> asked) {
        UnitId unit = searcher.unit();
        Object number = entities.createNativeQuery(
                        "INSERT INTO portal.search_log (account, name, role, unit, kind, asked)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS jsonb)) RETURNING seq")
                .setParameter(1, searcher.account())
                .setParameter(2, searcher.name())
                .setParameter(3, searcher.role())
                .setParameter(4, unit == null ? null : unit.value())
                .setParameter(5, kind.word)
                .setParameter(6, Json.write(asked))
                .getSingleResult();
        return ((Number) number).longValue();
    }
}
