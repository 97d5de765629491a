package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.loive.shared.DossierCode;

/** Gives dossier codes without gaps and doubles: the number is part of the transaction that uses it. */
@ApplicationScoped
class DossierCodes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** The next code of an agency on a day; others wait for theirs until this transaction has ended. */
    DossierCode next(String agency, LocalDate day) {
        Number number = (Number) entities.createNativeQuery("INSERT INTO portal.dossier_sequence VALUES (?1, ?2, 1)"
                        + " ON CONFLICT (agency, day) DO UPDATE SET last = dossier_sequence.last + 1 RETURNING last")
                .setParameter(1, agency)
                .setParameter(2, day)
                .getSingleResult();
        return new DossierCode("%s-%s-%04d".formatted(agency, DAY.format(day), number.intValue()));
    }
}
