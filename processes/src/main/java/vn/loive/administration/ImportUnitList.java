package vn.loive.administration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.loive.administration.UploadedFiles.Kind;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.reference.list.UnitImport;
import vn.loive.shared.FreeText;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of taking over a newer list of administrative units: uploaded, looked at, then taken over whole or not at all. */
@ApplicationScoped
@Transactional
public class ImportUnitList {
    /** The list of the whole country has a tenth of it. */
    public static final int LARGEST = 3 * 1024 * 1024;

    @Resource(lookup = "java:jboss/datasources/LoiVe")
    private DataSource database;

    @Inject
    private UploadedFiles files;

    @Inject
    private TakenLists lists;

    @Inject
    private Clock clock;

    /** Keeps a file; nothing is changed by it yet. */
    public Result<UploadedList> upload(Caller caller, String file, byte[] content) {
        return files.keep(Kind.UNIT_LIST, caller, file, content).map(this::show);
    }

    /** A file with what it would change now. */
    public Result<UploadedList> find(Caller caller, UUID id) {
        return files.find(Kind.UNIT_LIST, caller, id).map(this::show);
    }

    /** What was taken over, the newest first. */
    public Result<List<TakenList>> history(Caller caller) {
        return caller.has(Role.ADMINISTRATOR) ? Result.done(lists.taken()) : Result.notAllowed("not-administrator");
    }

    /** Takes it over, whole or not at all. */
    public Result<UploadedList> take(Caller caller, UUID id, String reason) {
        return files.find(Kind.UNIT_LIST, caller, id).then(kept -> {
            files.lock(Kind.UNIT_LIST);
            Optional<TakenList> newest = lists.taken().stream()
                    .filter(taken -> taken.at().isAfter(kept.at()))
                    .findFirst();
            if (newest.isPresent()) {
                return Result.overtaken("list-taken-meanwhile", newest.get().name());
            }
            UploadedList seen = show(kept);
            List<Refusal> refusals = new ArrayList<>(FreeText.required("reason", reason));
            if (!seen.effect().problems().isEmpty()) {
                refusals.add(Refusal.whole(
                        "list-has-mistakes", seen.effect().problems().size()));
            } else if (seen.effect().changes().isEmpty()) {
                refusals.add(Refusal.whole("unchanged"));
            }
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            UnitImport effect = run(kept, true);
            lists.take(id, SettleIncident.administrator(caller), reason.strip(), effect);
            return Result.done(show(kept));
        });
    }

    private UploadedList show(UploadedFile kept) {
        Optional<TakenList> taken = lists.taken(kept.id());
        UnitImport effect = taken.isPresent() ? new UnitImport(List.of(), List.of(), 0) : run(kept, false);
        return new UploadedList(kept.id(), kept.at(), kept.file(), kept.name(), effect, taken);
    }

    private UnitImport run(UploadedFile kept, boolean take) {
        LocalDate today = LocalDate.now(clock.withZone(PortalClock.VIET_NAM));
        try (Connection connection = database.getConnection()) {
            return take
                    ? UnitImport.take(kept.content(), connection, today)
                    : UnitImport.look(kept.content(), connection, today);
        } catch (SQLException e) {
            throw new IllegalStateException("The list of units cannot be read or written", e);
        }
    }
}
