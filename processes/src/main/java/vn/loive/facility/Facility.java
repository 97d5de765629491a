package vn.loive.facility;

import vn.loive.shared.UnitId;

/**
 * Where a facility or provider is.
 *
 * @param standsIn the office in whose area it stands, as exactly as it is known
 */
public record Facility(UnitId unit, String addressVi, String addressEn, UnitId standsIn) {
    /** The address in a language: {@code en}, otherwise Vietnamese. */
    public String address(String language) {
        return "en".equals(language) ? addressEn : addressVi;
    }
}
