package vn.loive.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.shared.UnitId;

/**
 * Who may do what: work belongs to a role at a unit, and whoever holds that post may do it while the application stands
 * where that role acts. The same rule is asked for one record ({@link #right}) and for a list ({@link #scope}, {@link
 * #standings}).
 */
public final class Policy {
    private static final Set<String> COMMUNE = Set.of("commune-office", "commune-police");
    private static final Set<String> DISTRICT = Set.of("district-office", "provincial-police");
    private static final Set<String> FACILITY = Set.of("facility", "private-facility", "provider");

    private static final Set<Role> HEADS = Set.of(Role.COMMUNE_HEAD, Role.DISTRICT_HEAD, Role.FACILITY_HEAD);

    /**
     * Who fits as the deputy of whom: a head's is another head or an officer of the same office, an officer's is an officer or
     * the head; whoever only advises or accompanies decides for nobody.
     */
    private static final Map<Role, Set<Role>> STANDS_IN = Map.of(
            Role.COMMUNE_HEAD, Set.of(Role.COMMUNE_HEAD, Role.COMMUNE_OFFICER),
            Role.COMMUNE_OFFICER, Set.of(Role.COMMUNE_HEAD, Role.COMMUNE_OFFICER),
            Role.DISTRICT_HEAD, Set.of(Role.DISTRICT_HEAD, Role.DISTRICT_OFFICER),
            Role.DISTRICT_OFFICER, Set.of(Role.DISTRICT_HEAD, Role.DISTRICT_OFFICER),
            Role.FACILITY_HEAD, Set.of(Role.FACILITY_HEAD, Role.FACILITY_OFFICER),
            Role.FACILITY_OFFICER, Set.of(Role.FACILITY_HEAD, Role.FACILITY_OFFICER),
            Role.COUNSELLOR, Set.of(Role.COUNSELLOR),
            Role.VOLUNTEER, Set.of(Role.VOLUNTEER),
            Role.PROVINCE_OFFICER, Set.of(Role.PROVINCE_OFFICER));

    private static final Set<Standing> AT_FACILITY =
            EnumSet.of(Standing.IN_PROCESS, Standing.WAITING_FOR_PLACE, Standing.PLACE_GIVEN);

    /** At which kinds of unit each post exists; the roles that are missing are given by the realm. */
    private static final Map<Role, Set<String>> KINDS = Map.of(
            Role.COMMUNE_OFFICER, COMMUNE,
            Role.COMMUNE_HEAD, COMMUNE,
            Role.DISTRICT_OFFICER, DISTRICT,
            Role.DISTRICT_HEAD, DISTRICT,
            Role.FACILITY_OFFICER, FACILITY,
            Role.FACILITY_HEAD, FACILITY,
            Role.COUNSELLOR, COMMUNE,
            Role.VOLUNTEER, COMMUNE,
            Role.PROVINCE_OFFICER, Set.of("province-office"));

    /** Where an application must stand for a role to act; to the roles that are missing it is nothing but reading. */
    private static final Map<Role, Set<Standing>> ACTS = Map.of(
            Role.APPLICANT, EnumSet.complementOf(EnumSet.of(Standing.ENDED)),
            Role.COMMUNE_OFFICER, EnumSet.of(Standing.NEW, Standing.IN_PROCESS),
            Role.COMMUNE_HEAD, EnumSet.of(Standing.IN_PROCESS),
            Role.DISTRICT_OFFICER, EnumSet.of(Standing.IN_PROCESS),
            Role.DISTRICT_HEAD, EnumSet.of(Standing.IN_PROCESS),
            Role.FACILITY_OFFICER, AT_FACILITY,
            Role.FACILITY_HEAD, AT_FACILITY);

    /** Who opens what was sent; a draft is opened by its author alone. */
    private static final Set<Role> READS = Set.of(
            Role.APPLICANT,
            Role.COMMUNE_OFFICER,
            Role.COMMUNE_HEAD,
            Role.DISTRICT_OFFICER,
            Role.DISTRICT_HEAD,
            Role.FACILITY_OFFICER,
            Role.FACILITY_HEAD,
            Role.AUDITOR);

    private Policy() {}

    /** Whether a role does something with an application that stands there; with which one, its units and steps say. */
    public static boolean acts(Role role, Standing standing) {
        return ACTS.getOrDefault(role, Set.of()).contains(standing);
    }

    /** Whether a role opens an application that stands there; which one, its units and steps say. */
    public static boolean reads(Role role, Standing standing) {
        return READS.contains(role) && (standing != Standing.DRAFT || role == Role.APPLICANT);
    }

    /** For lists: where an application can stand with which the caller does something as an official. */
    public static Set<Standing> standings(Caller caller) {
        Set<Standing> all = EnumSet.noneOf(Standing.class);
        caller.posts().forEach(post -> all.addAll(ACTS.getOrDefault(post.role(), Set.of())));
        return all;
    }

    /** The post by which the caller may act, or else may read, what stands somewhere. */
    public static Optional<Post> right(Caller caller, UnitId unit, Set<Role> roles, Standing standing, boolean acting) {
        Set<Role> able = roles.stream()
                .filter(role -> acting ? acts(role, standing) : reads(role, standing))
                .collect(Collectors.toSet());
        return right(caller, unit, able);
    }

    /** Whether somebody with some posts of his own at a unit fits as the deputy in another's post there. */
    public static boolean fitsAsDeputy(Role of, Set<Role> own) {
        return !Collections.disjoint(STANDS_IN.getOrDefault(of, Set.of()), own);
    }

    /** The same for lists: each role with each that fits, as {@code role deputy's-role}. */
    static List<String> deputies() {
        return STANDS_IN.entrySet().stream()
                .flatMap(fit ->
                        fit.getValue().stream().map(deputy -> fit.getKey().realmName() + " " + deputy.realmName()))
                .toList();
    }

    /** The roles that lead a unit. */
    static Set<Role> heads() {
        return HEADS;
    }

    /** True for the roles that somebody has at a unit; the others hold everywhere, and the realm gives them. */
    public static boolean isPost(Role role) {
        return KINDS.containsKey(role);
    }

    /** At which kinds of unit a role exists; nowhere for those that the realm gives. */
    public static Set<String> kindsOf(Role role) {
        return KINDS.getOrDefault(role, Set.of());
    }

    /** Whether a role exists at a kind of unit. */
    public static boolean fits(Role role, String kindOfUnit) {
        return kindsOf(role).contains(kindOfUnit);
    }

    /** Whether a login can hold posts: families have none, and an auditor reads and never changes. */
    public static boolean mayHoldPosts(Set<Role> realmRoles) {
        return !realmRoles.contains(Role.APPLICANT) && !realmRoles.contains(Role.AUDITOR);
    }

    /** The post by which the caller may do work that belongs to some roles at a unit; empty when he may not. */
    public static Optional<Post> right(Caller caller, UnitId unit, Set<Role> roles) {
        return right(caller.posts(), unit, roles);
    }

    /** The same for whoever holds some posts. */
    public static Optional<Post> right(Set<Post> posts, UnitId unit, Set<Role> roles) {
        return posts.stream()
                .filter(post -> post.unit().equals(unit) && roles.contains(post.role()))
                .findFirst();
    }

    /** The post in which the caller leads a unit, and sees to who does what there; empty when he leads none of that name. */
    public static Optional<Post> leads(Caller caller, UnitId unit) {
        return right(caller, unit, HEADS);
    }

    /** Whether the caller leads any unit. */
    public static boolean leadsAny(Caller caller) {
        return caller.hasAnyOf(HEADS);
    }

    /** The units that the caller leads. */
    public static Set<UnitId> led(Caller caller) {
        return units(caller, HEADS);
    }

    /** The uppermost units whose every unit the caller oversees: how much is done there, not whose case it is. */
    public static Set<UnitId> overseen(Caller caller) {
        return units(caller, Set.of(Role.PROVINCE_OFFICER));
    }

    /** Whether the caller sees how the work of any unit stands. */
    public static boolean oversees(Caller caller) {
        return !led(caller).isEmpty() || !overseen(caller).isEmpty();
    }

    private static Set<UnitId> units(Caller caller, Set<Role> roles) {
        Set<UnitId> units = new LinkedHashSet<>();
        caller.posts().stream().filter(post -> roles.contains(post.role())).forEach(post -> units.add(post.unit()));
        return units;
    }

    /** Whether the caller reads every record without having work with it. */
    public static boolean readsEverything(Caller caller) {
        return caller.has(Role.AUDITOR);
    }

    /** Whether the caller answers families at all; auditors read only. */
    public static boolean answers(Caller caller) {
        return !caller.posts().isEmpty() && !readsEverything(caller);
    }

    /** For lists: at which units the caller has which roles. */
    public static Map<UnitId, Set<Role>> scope(Caller caller) {
        Map<UnitId, Set<Role>> scope = new LinkedHashMap<>();
        caller.posts()
                .forEach(post -> scope.computeIfAbsent(post.unit(), unit -> new LinkedHashSet<>())
                        .add(post.role()));
        return scope;
    }
}
