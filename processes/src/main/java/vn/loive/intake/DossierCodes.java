package vn.loive.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.sql.DataSource;
import vn.loive.shared.DossierCode;

/**
 * Gives dossier codes without gaps and doubles. A number is taken at once, on a connection of its own, so that families
 * who file with one agency do not wait for each other; it is used up with the transaction that files. A number that was
 * taken and not used goes to the next who asks: at once when the filing failed, after minutes when the server stopped.
 */
@ApplicationScoped
class DossierCodes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final String TAKE = "SELECT portal.take_dossier_number(?, ?)";
    private static final String GIVE_BACK =
            "UPDATE portal.taken_dossier_number SET taken_at = '-infinity' WHERE agency = ? AND day = ? AND number = ?";

    @Resource(lookup = "java:jboss/datasources/LoiVeNumbers")
    private DataSource numbers;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** The next code of an agency on a day, for the transaction that is running. */
    DossierCode next(String agency, LocalDate day) {
        int number = take(agency, day);
        transaction.registerInterposedSynchronization(new AtTheEnd(agency, day, number));
        entities.createNativeQuery(
                        "DELETE FROM portal.taken_dossier_number WHERE agency = ?1 AND day = ?2 AND number = ?3")
                .setParameter(1, agency)
                .setParameter(2, day)
                .setParameter(3, number)
                .executeUpdate();
        return new DossierCode(String.format(Locale.ROOT, "%s-%s-%04d", agency, DAY.format(day), number));
    }

    private int take(String agency, LocalDate day) {
        try (Connection connection = numbers.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, agency);
            statement.setObject(2, day);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No dossier number can be taken", e);
        }
    }

    private void giveBack(String agency, LocalDate day, int number) {
        try (Connection connection = numbers.getConnection();
                PreparedStatement statement = connection.prepareStatement(GIVE_BACK)) {
            statement.setString(1, agency);
            statement.setObject(2, day);
            statement.setInt(3, number);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A dossier number cannot be given back; it is free in some minutes", e);
        }
    }

    /** Gives the number back when the transaction has come to nothing. */
    private final class AtTheEnd implements Synchronization {
        private final String agency;
        private final LocalDate day;
        private final int number;

        private AtTheEnd(String agency, LocalDate day, int number) {
            this.agency = agency;
            this.day = day;
            this.number = number;
        }

        @Override
        public void beforeCompletion() {
            // the number is used up by the transaction itself
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                giveBack(agency, day, number);
            }
        }
    }
}
