package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loive.routing.Step;
import vn.loive.shared.UnitId;

/** How much work waits where, whoever may do it; numbers only, nobody's case. */
@ApplicationScoped
@Transactional
public class WaitingWork {
    private static final String WAITS = " FROM portal.work_item WHERE state IN ('OPEN', 'CLAIMED')";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** How many tasks wait at one unit, step by step. */
    public Map<Step, Long> at(UnitId unit) {
        return everywhere(entities.createNativeQuery(
                                "SELECT unit, step, count(*)" + WAITS + " AND unit = ?1 GROUP BY unit, step")
                        .setParameter(1, unit.value())
                        .getResultList())
                .getOrDefault(unit, Map.of());
    }

    /** The same for every unit at which work waits. */
    public Map<UnitId, Map<Step, Long>> everywhere() {
        return everywhere(entities.createNativeQuery("SELECT unit, step, count(*)" + WAITS + " GROUP BY unit, step")
                .getResultList());
    }

    private static Map<UnitId, Map<Step, Long>> everywhere(List<?> rows) {
        Map<UnitId, Map<Step, Long>> waiting = new HashMap<>();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            waiting.computeIfAbsent(new UnitId((String) cells[0]), unit -> new EnumMap<>(Step.class))
                    .put(Step.ofId((String) cells[1]).orElseThrow(), ((Number) cells[2]).longValue());
        });
        return waiting;
    }
}
