package vn.loive.web.identity.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.GivePost;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.rest.JsonBody;

/** Reads what a client sends about a post. */
final class PostBody {
    private PostBody() {}

    /** How a post shall end. */
    record Ending(Optional<LocalDate> lastDay, String reason) {}

    static Result<GivePost.Wish> wish(JsonBody json) {
        List<Refusal> refusals = new ArrayList<>();
        GivePost.Wish wish = new GivePost.Wish(
                json.text("account").orElse(""),
                json.text("name").orElse(""),
                json.text("role").orElse(""),
                json.text("unit").orElse(""),
                day(json, "from", refusals),
                day(json, "lastDay", refusals),
                json.text("reason").orElse(""));
        refusals.addAll(json.refusals());
        return refusals.isEmpty() ? Result.done(wish) : Result.refused(refusals);
    }

    static Result<Ending> ending(JsonBody json) {
        List<Refusal> refusals = new ArrayList<>();
        Ending ending =
                new Ending(day(json, "lastDay", refusals), json.text("reason").orElse(""));
        refusals.addAll(json.refusals());
        return refusals.isEmpty() ? Result.done(ending) : Result.refused(refusals);
    }

    private static Optional<LocalDate> day(JsonBody json, String member, List<Refusal> refusals) {
        try {
            return json.text(member).map(LocalDate::parse);
        } catch (DateTimeException e) {
            refusals.add(Refusal.of("not-a-date", member));
            return Optional.empty();
        }
    }
}
