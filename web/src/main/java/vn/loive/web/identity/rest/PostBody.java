package vn.loive.web.identity.rest;

import java.time.LocalDate;
import java.util.Optional;
import vn.loive.identity.GivePost;
import vn.loive.shared.Result;
import vn.loive.web.rest.JsonBody;

/** Reads what a client sends about a post. */
final class PostBody {
    private PostBody() {}

    /** How a post shall end. */
    record Ending(Optional<LocalDate> lastDay, String reason) {}

    static Result<GivePost.Wish> wish(JsonBody json) {
        return json.made(new GivePost.Wish(
                json.text("account").orElse(""),
                json.text("name").orElse(""),
                json.text("role").orElse(""),
                json.text("unit").orElse(""),
                json.day("from"),
                json.day("lastDay"),
                json.text("reason").orElse("")));
    }

    static Result<Ending> ending(JsonBody json) {
        return json.made(new Ending(json.day("lastDay"), json.text("reason").orElse("")));
    }
}
