package vn.loive.facility;

import java.util.Optional;
import java.util.Set;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.identity.Role;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.UnitId;

/** Who sees and changes places: officials see those of their province, its officer changes them. */
final class PlaceAccess {
    private static final Set<Role> CHANGING = Set.of(Role.PROVINCE_OFFICER);
    private static final Set<Role> EVERYWHERE = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);
    private static final Set<Role> RECEIVING = Set.of(Role.FACILITY_OFFICER, Role.FACILITY_HEAD);

    private PlaceAccess() {}

    /** Whether somebody sees facilities at all. */
    static boolean seesAny(Caller caller) {
        return !caller.posts().isEmpty() || caller.hasAnyOf(EVERYWHERE);
    }

    /** Whether somebody sees how many places a facility has. */
    static boolean sees(Caller caller, Unit facility, Units units) {
        UnitId province = units.provinceOf(facility.id()).id();
        return caller.hasAnyOf(EVERYWHERE)
                || caller.posts().stream()
                        .anyMatch(post -> units.find(post.unit()).isPresent()
                                && units.provinceOf(post.unit()).id().equals(province));
    }

    /** Whether somebody sees who comes and who waits: those who receive them, nobody else. */
    static boolean receives(Caller caller, UnitId facility) {
        return Policy.right(caller, facility, RECEIVING).isPresent();
    }

    /** The post by which somebody changes how many places there are. */
    static Optional<Post> changes(Caller caller, UnitId facility, Units units) {
        return Policy.right(caller, units.provinceOf(facility).id(), CHANGING);
    }
}
