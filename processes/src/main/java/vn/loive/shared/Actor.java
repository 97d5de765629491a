package vn.loive.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who did an act, as the history keeps it.
 *
 * @param account under what the portal knows him, mostly his login; or {@code system}
 * @param name the person's name at that time
 * @param role the role in which he acted
 * @param unit the unit for which he acted; none for families and the system
 * @param instead for whom he acted as deputy; none when the role is his own
 */
public record Actor(
        String account,
        String name,
        String role,
        @Nullable UnitId unit,
        @Nullable Principal instead) {
    /** The portal itself: timers and asynchronous steps. */
    public static final Actor SYSTEM = new Actor("system", "Lối Về", "system", null);

    public Actor(String account, String name, String role, @Nullable UnitId unit) {
        this(account, name, role, unit, null);
    }

    /** Whether an account is his own, or that of the person for whom he acts. */
    public boolean standsFor(String other) {
        return account.equals(other) || (instead != null && instead.account().equals(other));
    }
}
