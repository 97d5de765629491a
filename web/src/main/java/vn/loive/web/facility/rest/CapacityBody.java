package vn.loive.web.facility.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loive.facility.ChangeCapacity;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.rest.JsonBody;

/** Reads what a client sends about capacity. */
final class CapacityBody {
    private CapacityBody() {}

    static Result<ChangeCapacity.Wish> wish(JsonBody json) {
        List<Refusal> refusals = new ArrayList<>();
        ChangeCapacity.Wish wish = new ChangeCapacity.Wish(
                json.text("sex"),
                json.text("ageBand"),
                json.number("places"),
                day(json, refusals),
                json.text("reason").orElse(""));
        refusals.addAll(json.refusals());
        return refusals.isEmpty() ? Result.done(wish) : Result.refused(refusals);
    }

    private static Optional<LocalDate> day(JsonBody json, List<Refusal> refusals) {
        try {
            return json.text("from").map(LocalDate::parse);
        } catch (DateTimeException e) {
            refusals.add(Refusal.of("not-a-date", "from"));
            return Optional.empty();
        }
    }
}
