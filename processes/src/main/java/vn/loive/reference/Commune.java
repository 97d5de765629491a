package vn.loive.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A commune, ward or special zone (xã, phường, đặc khu) in which people live.
 *
 * @param code the five digits of the General Statistics Office
 * @param name the full name, such as {@code Xã Hiệp An}
 * @param province the full name of its province
 * @param endedOn its last day, for one that is no more
 */
public record Commune(String code, String name, String province, Optional<LocalDate> endedOn) {
    /** Name and province, as a person writes them. */
    public String fullName() {
        return name + ", " + province;
    }
}
