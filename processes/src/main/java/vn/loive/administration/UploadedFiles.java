package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.engine.CandidateModels;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The files that administrators upload: kept as they came, looked at, and only then used. */
@ApplicationScoped
class UploadedFiles {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What a file is for. */
    enum Kind {
        UNIT_LIST("unit_list", "list.csv", ImportUnitList.LARGEST),
        MODEL("model_file", "model.bpmn", CandidateModels.LARGEST);

        private final String table;
        private final String usualName;
        private final int largest;

        Kind(String table, String usualName, int largest) {
            this.table = table;
            this.usualName = usualName;
            this.largest = largest;
        }
    }

    /** Keeps a file; nothing is changed by it yet. */
    Result<UploadedFile> keep(Kind kind, Caller caller, String file, byte[] content) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        if (content.length == 0) {
            return Result.refused(Refusal.of("missing", "file"));
        }
        if (content.length > kind.largest) {
            return Result.refused(Refusal.of("larger-than", "file", kind.largest / MEGABYTE));
        }
        Actor by = SettleIncident.administrator(caller);
        UploadedFile kept =
                new UploadedFile(UUID.randomUUID(), clock.instant(), tidy(file, kind.usualName), content, by.name());
        entities.createNativeQuery("INSERT INTO portal." + kind.table
                        + " (id, name, content, by_account, by_name) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, kept.id())
                .setParameter(2, kept.file())
                .setParameter(3, content)
                .setParameter(4, by.account())
                .setParameter(5, by.name())
                .executeUpdate();
        return Result.done(kept);
    }

    private static String tidy(String file, String usualName) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .strip();
        String name = last.isEmpty() || !PlainText.isReadable(last) ? usualName : last;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    Result<UploadedFile> find(Kind kind, Caller caller, UUID id) {
        return caller.has(Role.ADMINISTRATOR)
                ? row(kind, id).map(Result::done).orElseGet(Result::notFound)
                : Result.notAllowed("not-administrator");
    }

    Optional<UploadedFile> row(Kind kind, UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, at, name, content, by_name FROM portal." + kind.table + " WHERE id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new UploadedFile(
                        (UUID) row[0], (Instant) row[1], (String) row[2], (byte[]) row[3], (String) row[4]))
                .findFirst();
    }

    /** Two who use files of a kind wait for one another. */
    void lock(Kind kind) {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext(?1)) AS text)")
                .setParameter(1, kind.table)
                .getSingleResult();
    }
}
