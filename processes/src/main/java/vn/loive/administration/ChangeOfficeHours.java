package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loive.deadline.HoursChange;
import vn.loive.deadline.OfficeHours;
import vn.loive.identity.Caller;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** The act of setting when a unit closes; what is promised already stays, what is reckoned from now on follows. */
@ApplicationScoped
@Transactional
public class ChangeOfficeHours {
    /** An office that closes earlier or later than this is a slip of the keys. */
    private static final LocalTime EARLIEST = LocalTime.of(11, 0);

    private static final LocalTime LATEST = LocalTime.of(22, 0);

    @Inject
    private ListUnits listing;

    @Inject
    private OfficeHours hours;

    /**
     * Changes them.
     *
     * @param closes the new hour such as {@code 16:30}; empty to go back to the usual one
     * @param seen the newest change that the caller has seen; empty when he does not say
     */
    public Result<UnitSheet> change(
            Caller caller, String unit, Optional<String> closes, String reason, Optional<Long> seen) {
        return listing.find(caller, unit).then(before -> {
            UnitId id = before.line().unit().id();
            hours.lock(id);
            List<HoursChange> changes = hours.history(id);
            long newest = changes.isEmpty() ? 0 : changes.get(0).seq();
            if (seen.filter(number -> number != newest).isPresent()) {
                return Result.overtaken(
                        "hours-changed-meanwhile",
                        changes.isEmpty() ? "" : changes.get(0).name());
            }
            List<Refusal> refusals = new ArrayList<>();
            Optional<LocalTime> hour = closes.flatMap(typed -> read(typed, refusals));
            if (refusals.isEmpty() && hour.equals(hours.own(id))) {
                refusals.add(Refusal.of("unchanged", "closes"));
            }
            refusals.addAll(FreeText.required("reason", reason));
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            hours.change(id, hour, SettleIncident.administrator(caller), reason.strip());
            return listing.find(caller, unit);
        });
    }

    private static Optional<LocalTime> read(String typed, List<Refusal> refusals) {
        Optional<LocalTime> hour = TypedTime.read(typed);
        if (hour.isEmpty()) {
            refusals.add(Refusal.of("not-a-time", "closes"));
        } else if (hour.get().isBefore(EARLIEST) || hour.get().isAfter(LATEST)) {
            refusals.add(Refusal.of("no-office-hour", "closes", EARLIEST, LATEST));
        }
        return hour;
    }
}
