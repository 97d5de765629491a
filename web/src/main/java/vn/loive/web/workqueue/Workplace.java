package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.identity.Role;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.routing.Step;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;

/** At which desk the official sits: his roles and units in words. */
@Named
@RequestScoped
public class Workplace {
    @Inject
    CurrentCaller callers;

    @Inject
    Units units;

    @Inject
    Text text;

    @Inject
    Language language;

    /** Such as {@code cán bộ tiếp nhận xã · UBND xã Hiệp An}. */
    public String getPlace() {
        return callers.find()
                .map(caller -> String.join(
                        " · ", Stream.concat(roles(caller), unitNames(caller)).toList()))
                .orElse("");
    }

    /** True for those for whom tasks can wait. */
    public boolean isQueued() {
        return callers.find().filter(Workplace::hasQueue).isPresent();
    }

    public boolean isAuditor() {
        return callers.has(Role.AUDITOR.realmName());
    }

    public boolean isAdministrator() {
        return callers.has(Role.ADMINISTRATOR.realmName());
    }

    /** True for those who see how the work of units stands. */
    public boolean isOverseer() {
        return callers.find().filter(Policy::oversees).isPresent();
    }

    static boolean hasQueue(Caller caller) {
        return Stream.of(Step.values()).anyMatch(step -> caller.hasAnyOf(step.roles()));
    }

    /** The name of a unit. */
    public String name(UnitId unit) {
        return units.find(unit).map(known -> known.name(language.getTag())).orElse(unit.value());
    }

    /** The names of the units for which he acts, in one line. */
    public String getUnits() {
        return callers.find()
                .map(caller -> String.join(", ", unitNames(caller).toList()))
                .orElse("");
    }

    /** The roles of his own, and those that he has for somebody else with that one's name. */
    private Stream<String> roles(Caller caller) {
        Set<Role> lent = caller.posts().stream()
                .filter(post -> !post.isOwn())
                .map(Post::role)
                .collect(Collectors.toSet());
        caller.posts().stream().filter(Post::isOwn).map(Post::role).forEach(lent::remove);
        Stream<String> own = caller.roles().stream()
                .filter(role -> role != Role.APPLICANT && !lent.contains(role))
                .map(role -> text.get("role." + role.realmName()));
        return Stream.concat(own, caller.posts().stream().flatMap(this::instead));
    }

    private Stream<String> instead(Post post) {
        Principal of = post.of();
        return of == null
                ? Stream.empty()
                : Stream.of(
                        text.of("trace.instead", text.get("role." + post.role().realmName()), of.name()));
    }

    private Stream<String> unitNames(Caller caller) {
        return caller.units().stream()
                .map(units::find)
                .flatMap(Optional::stream)
                .map((Unit unit) -> unit.name(language.getTag()))
                .sorted();
    }
}
