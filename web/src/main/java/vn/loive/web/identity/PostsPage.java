package vn.loive.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.HeldPost;
import vn.loive.identity.ListPosts;
import vn.loive.identity.Policy;
import vn.loive.identity.PostFilter;
import vn.loive.identity.Role;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Searched;

/** Who holds which post, for administrators: found by name, login, role and unit. */
@Named("posts")
@RequestScoped
public class PostsPage {
    private static final int LONGEST = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private Searched searched;

    @Inject
    private ListPosts listing;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    private @Nullable Page<HeldPost> page;
    private @Nullable PickedUnit picked;

    private String asked(String name) {
        return Asked.word(request, name, LONGEST);
    }

    /** What this address shows; a cursor that cannot be read begins anew. */
    private Page<HeldPost> page() {
        Page<HeldPost> found = page;
        if (found == null) {
            found = PageEnd.need(listing.list(
                    callers.need(),
                    new PostFilter(
                            getSearch(),
                            getPicked().unit().map(Unit::id),
                            Role.ofRealm(getRole()),
                            isEnded(),
                            Page.USUAL,
                            Cursor.parse(asked("after"), 1))));
            page = found;
        }
        return found;
    }

    /** Refuses whoever is no administrator before anything is shown. */
    public void open() {
        page();
    }

    public List<HeldPost> getItems() {
        return page().items();
    }

    public String state(HeldPost post) {
        return post.state(clock.instant()).word();
    }

    public boolean isOver(HeldPost post) {
        return post.state(clock.instant()) == HeldPost.State.ENDED;
    }

    public String getSearch() {
        return Optional.ofNullable(searched.parameter("q")).orElse("").strip();
    }

    /** The role's name in the realm, if there are posts of it. */
    public String getRole() {
        return Role.ofRealm(asked("role"))
                .filter(Policy::isPost)
                .map(Role::realmName)
                .orElse("");
    }

    public boolean isEnded() {
        return asked("ended").equals("true");
    }

    /** The unit that is asked for by words. */
    public PickedUnit getPicked() {
        PickedUnit found = picked;
        if (found == null) {
            Set<String> kinds = getRoles().stream()
                    .flatMap(role -> Policy.kindsOf(role).stream())
                    .collect(Collectors.toSet());
            found = PickedUnit.among(units, kinds, asked("unit"), asked("at"));
            picked = found;
        }
        return found;
    }

    /** True while the words for a unit name none, or several: the list then shows all units. */
    public boolean isUnitOpen() {
        return !getPicked().words().isEmpty() && getPicked().unit().isEmpty();
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Policy::isPost).toList();
    }

    public boolean isNarrowed() {
        return !getSearch().isEmpty()
                || !getRole().isEmpty()
                || !getPicked().words().isEmpty();
    }

    /** The same list at one of the units that the words may mean. */
    public String at(Unit unit) {
        return address() + "&at=" + encoded(unit.id().value());
    }

    /** The next page; empty on the last one. */
    public String getNext() {
        return page().next()
                .map(cursor -> address() + "&at=" + encoded(asked("at")) + "&after=" + encoded(cursor.text()))
                .orElse("");
    }

    private String address() {
        return "/admin/posts?search=" + encoded(getSearch().isEmpty() ? "" : asked(Searched.TICKET)) + "&role="
                + encoded(getRole()) + "&unit=" + encoded(getPicked().words()) + (isEnded() ? "&ended=true" : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The post that was just given or ended, to say so. */
    public @Nullable HeldPost getGiven() {
        return just("given");
    }

    public @Nullable HeldPost getTaken() {
        return just("taken");
    }

    private @Nullable HeldPost just(String what) {
        return listing.find(callers.need(), asked(what)).orElse(null);
    }
}
