package vn.loive.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loive.shared.UnitId;

/**
 * What an official decides at a step.
 *
 * @param outcome one of the step's words
 * @param reason why; the family reads it
 * @param fields which answers must be corrected, for {@code supplement}
 * @param papers which papers are missing, for {@code supplement}
 * @param facility who shall receive the person, for {@code name-facility}
 * @param admissionOn from when there is a place, for {@code reserve}
 */
public record Decision(
        String outcome,
        Optional<String> reason,
        List<String> fields,
        List<String> papers,
        Optional<UnitId> facility,
        Optional<LocalDate> admissionOn) {
    public static Decision of(String outcome) {
        return new Decision(outcome, Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public Decision because(String why) {
        return new Decision(outcome, Optional.of(why), fields, papers, facility, admissionOn);
    }

    public Decision at(UnitId named) {
        return new Decision(outcome, reason, fields, papers, Optional.of(named), admissionOn);
    }

    public Decision from(LocalDate day) {
        return new Decision(outcome, reason, fields, papers, facility, Optional.of(day));
    }

    public Decision asking(List<String> someFields, List<String> somePapers) {
        return new Decision(outcome, reason, someFields, somePapers, facility, admissionOn);
    }

    /** The reason in tidy form; empty when there is none. */
    String why() {
        return reason.orElse("").strip();
    }
}
