package vn.loive.web.facility.rest;

import vn.loive.facility.ChangeCapacity;
import vn.loive.shared.Result;
import vn.loive.web.rest.JsonBody;

/** Reads what a client sends about capacity. */
final class CapacityBody {
    private CapacityBody() {}

    static Result<ChangeCapacity.Wish> wish(JsonBody json) {
        return json.made(new ChangeCapacity.Wish(
                json.text("sex"),
                json.text("ageBand"),
                json.number("places"),
                json.day("from"),
                json.text("reason").orElse("")));
    }
}
