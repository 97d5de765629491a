package vn.loive.workqueue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.loive.intake.ApplicationState;
import vn.loive.shared.UnitId;

/**
 * A line of the register.
 *
 * @param due by when the family hears; none when all has been decided
 * @param office the office that received it
 * @param facility the facility that was named
 * @param admission the day on which the person is expected
 * @param step the step at which it waits now
 * @param unit where it waits now
 * @param official who has it now
 * @param decided when it was decided on last
 */
public record RegisterLine(
        String code,
        String person,
        String service,
        ApplicationState state,
        Instant submitted,
        Optional<Instant> due,
        Instant changed,
        UnitId office,
        Optional<UnitId> facility,
        Optional<LocalDate> admission,
        Optional<String> step,
        Optional<UnitId> unit,
        Optional<String> official,
        Optional<Instant> decided) {}
