package vn.loive.routing;

import java.util.Locale;

/** How near a facility is, in the steps that are known without coordinates. */
public enum Nearness {
    SAME_COMMUNE,
    SAME_DISTRICT,
    SAME_PROVINCE,
    UNKNOWN;

    /** The word outside Java. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
