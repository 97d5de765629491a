package vn.loive.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.EndPost;
import vn.loive.identity.HeldPost;
import vn.loive.identity.ListPosts;
import vn.loive.identity.Role;
import vn.loive.shared.Result;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.TypedDate;

/** An administrator ends a post; asks first, and says what it means. */
@Named("endPost")
@RequestScoped
public class EndPostPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ListPosts listing;

    @Inject
    private EndPost ending;

    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    private @Nullable HeldPost post;
    private @Nullable String lastDay;
    private @Nullable String reason;

    public HeldPost getPost() {
        HeldPost found = post;
        if (found == null) {
            if (!callers.has(Role.ADMINISTRATOR.realmName())) {
                PageEnd.need(Result.notAllowed("not-administrator"));
            }
            found = listing.find(callers.need(), Asked.word(request, "of")).orElseThrow(PageEnd::notFound);
            post = found;
        }
        return found;
    }

    public @Nullable String getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable String lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public void end() {
        String typed = Optional.ofNullable(lastDay).orElse("").strip();
        Optional<LocalDate> day = TypedDate.read(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            errors.add("lastDay", text.get("refusal.not-a-date"));
            return;
        }
        Result<HeldPost> result = ending.end(
                callers.need(), getPost().id(), day, Optional.ofNullable(reason).orElse(""));
        if (result instanceof Result.Refused<HeldPost> refused) {
            errors.add(refused.refusals());
        } else {
            Redirect.to("/admin/posts?taken=" + PageEnd.need(result).id());
        }
    }
}
