package vn.loive.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loive.identity.GivePost;
import vn.loive.identity.HeldPost;
import vn.loive.identity.Policy;
import vn.loive.identity.Role;
import vn.loive.reference.Units;
import vn.loive.shared.Result;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.TypedDate;

/** An administrator gives somebody a post. */
@Named("givePost")
@RequestScoped
public class GivePostPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private GivePost giving;

    @Inject
    private Units units;

    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private boolean looked;

    /** Refuses whoever is no administrator. */
    public void open() {
        if (!callers.has(Role.ADMINISTRATOR.realmName())) {
            PageEnd.need(Result.notAllowed("not-administrator"));
        }
    }

    /** What is typed, field by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    private String typed(String field) {
        return Optional.ofNullable(typed.get(field)).orElse("").strip();
    }

    public List<SelectItem> getRoles() {
        return Stream.concat(
                        Stream.of(new SelectItem("", text.get("admin.post.role.none"))),
                        Arrays.stream(Role.values())
                                .filter(Policy::isPost)
                                .map(role -> new SelectItem(role.realmName(), text.get("role." + role.realmName()))))
                .toList();
    }

    /** The unit that is meant, among those where the chosen role exists. */
    public PickedUnit getPicked() {
        Set<String> kinds = Role.ofRealm(typed("role")).map(Policy::kindsOf).orElse(Set.of());
        return PickedUnit.among(
                units,
                kinds,
                typed("unit"),
                Optional.ofNullable(request.getParameter("unit-match")).orElse(""));
    }

    /** Whether units are shown to choose from. */
    public boolean isLooked() {
        return looked && getPicked().unit().isEmpty() && !getPicked().matches().isEmpty();
    }

    public void give() {
        looked = true;
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> lastDay = day("lastDay");
        PickedUnit picked = getPicked();
        if (!typed("role").isEmpty() && picked.unit().isEmpty()) {
            errors.add("unit", text.get(picked.matches().isEmpty() ? "admin.post.unit.none" : "admin.post.unit.which"));
        }
        if (errors.isAny()) {
            return;
        }
        Result<HeldPost> result = giving.give(
                callers.need(),
                new GivePost.Wish(
                        typed("account"),
                        typed("name"),
                        typed("role"),
                        picked.unit().map(unit -> unit.id().value()).orElse(""),
                        from,
                        lastDay,
                        typed("reason")));
        if (result instanceof Result.Refused<HeldPost> refused) {
            errors.add(refused.refusals());
        } else {
            Redirect.to("/admin/posts?given=" + PageEnd.need(result).id());
        }
    }

    private Optional<LocalDate> day(String field) {
        Optional<LocalDate> day = TypedDate.read(typed(field));
        if (day.isEmpty() && !typed(field).isEmpty()) {
            errors.add(field, text.get("refusal.not-a-date"));
        }
        return day;
    }
}
