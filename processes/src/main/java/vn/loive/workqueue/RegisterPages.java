package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.ApplicationState;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.UnitId;

/** Reads the register page by page, each in a transaction of its own when there is none. */
@ApplicationScoped
@Transactional
class RegisterPages {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** One query for a page; without a scope over everything. */
    Page<RegisterLine> page(Optional<QueueScope> scope, RegisterFilter filter) {
        RegisterSql question = new RegisterSql(scope, filter);
        Query query = entities.createNativeQuery(question.rows());
        question.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return Page.of(rows.stream().map(row -> line((Object[]) row)).toList(), filter.turn(), filter::cursor);
    }

    /** A cursor names a line that the caller can have seen. */
    boolean isLine(Optional<QueueScope> scope, RegisterFilter filter, Cursor cursor) {
        boolean bySending = filter.sort() == RegisterSort.SUBMITTED;
        String from = scope.isEmpty()
                ? "portal.application l WHERE true"
                : "portal.register_entry l WHERE l.unit = ANY (string_to_array(:units, ','))";
        Query query = entities.createNativeQuery("SELECT count(*) FROM " + from + " AND l.code = :code"
                        + (bySending ? " AND l.submitted_at = :at" : ""))
                .setParameter("code", RegisterSort.code(cursor));
        if (bySending) {
            query.setParameter("at", cursor.at().get(0));
        }
        scope.ifPresent(some -> query.setParameter("units", QueueScope.joined(some.units())));
        return ((Number) query.getSingleResult()).longValue() > 0;
    }

    private static RegisterLine line(Object[] row) {
        ApplicationState state = ApplicationState.valueOf(String.valueOf(row[3]));
        return new RegisterLine(
                String.valueOf(row[0]),
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                state,
                moment(row[4]),
                state.isFinal() ? Optional.empty() : Optional.of(moment(row[5])),
                moment(row[6]),
                new UnitId(String.valueOf(row[7])),
                text(row[8]).map(UnitId::new),
                text(row[9]).map(LocalDate::parse),
                text(row[10]),
                text(row[11]).map(UnitId::new),
                text(row[12]),
                Optional.ofNullable(row[13]).map(RegisterPages::moment));
    }

    private static Instant moment(Object micros) {
        return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(String::valueOf);
    }
}
