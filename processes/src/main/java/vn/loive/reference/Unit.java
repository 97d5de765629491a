package vn.loive.reference;

import java.util.Optional;
import vn.loive.shared.UnitId;

/**
 * An office or facility that takes part in the portal.
 *
 * @param id its word
 * @param kind what it is, such as {@code commune-office}
 * @param nameVi its name in Vietnamese
 * @param nameEn its name in English
 * @param parent the unit above it
 * @param agencyCode the agency's code in dossier codes (mã định danh cơ quan), for units that receive
 * @param territory the code of the administrative unit that it serves
 * @param email where reminders to the office go
 */
public record Unit(
        UnitId id,
        String kind,
        String nameVi,
        String nameEn,
        Optional<UnitId> parent,
        Optional<String> agencyCode,
        Optional<String> territory,
        Optional<String> email) {
    /** The name in a language: {@code en}, otherwise Vietnamese. */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameVi;
    }
}
