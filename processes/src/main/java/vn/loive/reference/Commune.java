package vn.loive.reference;

/**
 * A commune, ward or special zone (xã, phường, đặc khu) in which people live.
 *
 * @param code the five digits of the General Statistics Office
 * @param name the full name, such as {@code Xã Hiệp An}
 * @param province the full name of its province
 */
public record Commune(String code, String name, String province) {}
