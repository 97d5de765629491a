package vn.loive.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in the portal; the realm's roles bear the same names with hyphens. */
public enum Role {
    APPLICANT,
    COMMUNE_OFFICER,
    COMMUNE_HEAD,
    DISTRICT_OFFICER,
    DISTRICT_HEAD,
    FACILITY_OFFICER,
    FACILITY_HEAD,
    COUNSELLOR,
    VOLUNTEER,
    PROVINCE_OFFICER,
    AUDITOR,
    ADMINISTRATOR;

    /** The role's name in the realm, such as {@code commune-officer}. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofRealm(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName().equals(name))
                .findFirst();
    }
}
